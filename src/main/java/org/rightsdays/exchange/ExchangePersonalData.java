package org.rightsdays.exchange;

import java.util.List;
import org.rightsdays.privacy.PersonalData;
import org.springframework.stereotype.Component;

@Component
class ExchangePersonalData implements PersonalData {

    @Override
    public String module() {
        return "exchange";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "statements",
                List.of("checked_row.key", "checked_row.cells"),
                Subjects.SPEAKERS,
                LegalBasis.PUBLIC_TASK,
                Retention.WHILE_PUBLISHED,
                false));
    }

    @Override
    public List<String> notPersonal() {
        return List.of("checked_row.edition", "checked_row.file");
    }
}
