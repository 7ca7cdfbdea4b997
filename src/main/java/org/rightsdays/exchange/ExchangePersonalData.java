package org.rightsdays.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdays.privacy.Person;
import org.rightsdays.privacy.PersonalData;
import org.rightsdays.privacy.TimeLimited;
import org.springframework.stereotype.Component;

@Component
class ExchangePersonalData implements PersonalData, TimeLimited {

    private final BroughtFiles files;

    ExchangePersonalData(BroughtFiles files) {
        this.files = files;
    }

    @Override
    public String module() {
        return "exchange";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "files",
                List.of("kept_file.account", "kept_file.name", "kept_file.address", "kept_file.content"),
                Subjects.ORGANISERS,
                LegalBasis.PUBLIC_TASK,
                Retention.ONE_DAY,
                false,
                OnRequest.DELETED));
    }

    @Override
    public List<String> notPersonal() {
        return List.of("kept_file.id", "kept_file.charset", "kept_file.kept_at");
    }

    @Override
    public Map<String, String> rowsOfPerson() {
        return Map.of("kept_file", "account = :account");
    }

    @Override
    public void erase(Person person) {
        if (person.account() != null) {
            files.forgetAll(person.account());
        }
    }

    @Override
    public Set<String> limitedTables() {
        return Set.of("exchange.kept_file");
    }

    @Override
    public void forget(Instant now) {
        files.forgetBefore(now);
    }
}
