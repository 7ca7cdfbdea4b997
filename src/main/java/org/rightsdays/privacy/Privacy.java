package org.rightsdays.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.rightsdays.privacy.PersonalData.LegalBasis;
import org.rightsdays.privacy.PersonalData.Retention;
import org.rightsdays.privacy.PersonalData.Subjects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of personal data (GDPR, article 30), put together from what each module declares. */
@Component
public class Privacy {

    private static final List<Passing> PASSING = List.of(
            new Passing("address", Subjects.VISITORS, LegalBasis.LEGITIMATE_INTEREST, Retention.DURING_REQUEST),
            new Passing("request", Subjects.VISITORS, LegalBasis.LEGITIMATE_INTEREST, Retention.DURING_REQUEST));

    private final List<PersonalData> modules;

    Privacy(List<PersonalData> modules) {
        this.modules = modules.stream()
                .sorted(Comparator.comparing(PersonalData::module))
                .toList();
    }

    /** What is stored, by module in alphabetical order; modules that store nothing about people are left out. */
    public List<Section> register() {
        return modules.stream()
                .filter(module -> !module.entries().isEmpty())
                .map(module -> new Section(module.module(), module.entries()))
                .toList();
    }

    /** What is held of an account, by module. */
    public Map<String, Object> export(UUID account) {
        var all = new TreeMap<String, Object>();
        modules.forEach(module -> {
            Map<String, Object> own = module.export(account);
            if (!own.isEmpty()) {
                all.put(module.module(), own);
            }
        });
        return all;
    }

    /** Lets each module delete what it holds of an account; the account itself is deleted by its own module. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID account) {
        modules.forEach(module -> module.erase(account));
    }

    /** What the web server handles to answer a request and does not keep. */
    public List<Passing> passing() {
        return PASSING;
    }

    /** What one module stores about people; {@code privacy.module.<module>} names it. */
    public record Section(String module, List<PersonalData.Entry> entries) {

        public String nameKey() {
            return "privacy.module." + module;
        }

        public String whatKey(PersonalData.Entry entry) {
            return "privacy.entry." + module + "." + entry.key() + ".what";
        }

        public String purposeKey(PersonalData.Entry entry) {
            return "privacy.entry." + module + "." + entry.key() + ".purpose";
        }
    }

    /** Data that is handled and gone with the answer. */
    public record Passing(String key, Subjects subjects, LegalBasis basis, Retention retention) {

        public String whatKey() {
            return "privacy.passing." + key + ".what";
        }

        public String purposeKey() {
            return "privacy.passing." + key + ".purpose";
        }
    }
}
