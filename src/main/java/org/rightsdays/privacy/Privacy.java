package org.rightsdays.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rightsdays.platform.audit.History;
import org.rightsdays.privacy.PersonalData.LegalBasis;
import org.rightsdays.privacy.PersonalData.OnRequest;
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
    private final PersonalRows rows;
    private final History history;

    Privacy(List<PersonalData> modules, PersonalRows rows, History history) {
        this.rows = rows;
        this.history = history;
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

    /** What is held of a person, by module and table. */
    public Map<String, Object> export(Person person) {
        var all = new TreeMap<String, Object>();
        modules.forEach(module -> {
            Map<String, Object> own = rows.of(module, person);
            if (!own.isEmpty()) {
                all.put(module.module(), own);
            }
        });
        return all;
    }

    /** The same person with the names that the rows of theirs tell. */
    public Person known(Person person) {
        return person.knownAs(modules.stream()
                .flatMap(module -> rows.names(module, person).stream())
                .collect(Collectors.toSet()));
    }

    /** How many published texts have the address in them; those belong to organisations. */
    public int mentions(Person person) {
        return modules.stream()
                .mapToInt(module -> rows.mentions(person, columns(module, true)))
                .sum();
    }

    /**
     * Lets each module delete what it holds of a person, and takes the address out of all that is not published. The
     * account itself is deleted by its own module before.
     *
     * @param person as {@link #known} before anything was deleted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Person person) {
        modules.forEach(module -> module.erase(person));
        history.redact(
                () -> modules.forEach(module -> rows.redact(person.byAddressAlone(), columns(module, false), "true")));
    }

    /** What does not go when somebody asks to be forgotten. */
    public List<Section> staying() {
        return register().stream()
                .map(section -> new Section(
                        section.module(),
                        section.entries().stream()
                                .filter(entry -> entry.onRequest() != OnRequest.DELETED)
                                .toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private static List<String> columns(PersonalData module, boolean published) {
        return module.entries().stream()
                .filter(entry -> entry.published() == published)
                .flatMap(entry -> entry.columns().stream())
                .map(column -> module.module() + "." + column)
                .distinct()
                .toList();
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
