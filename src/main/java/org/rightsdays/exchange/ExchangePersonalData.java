package org.rightsdays.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdays.privacy.PersonalData;
import org.springframework.stereotype.Component;

@Component
class ExchangePersonalData implements PersonalData {

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
                false));
    }

    @Override
    public List<String> notPersonal() {
        return List.of("kept_file.id", "kept_file.charset", "kept_file.kept_at");
    }

    @Override
    public Map<String, Object> export(UUID account) {
        List<Map<String, Object>> kept = files.of(account);
        return kept.isEmpty() ? Map.of() : Map.of("files", kept);
    }

    @Override
    public void erase(UUID account) {
        files.forgetAll(account);
    }

    @Override
    public void forget(Instant now) {
        files.forgetBefore(now);
    }
}
