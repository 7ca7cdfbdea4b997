package org.rightsdays.editions;

import java.util.List;
import org.rightsdays.privacy.PersonalData;
import org.springframework.stereotype.Component;

@Component
class EditionsPersonalData implements PersonalData {

    @Override
    public String module() {
        return "editions";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "contact",
                        List.of("edition.details"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WHILE_PUBLISHED,
                        true,
                        OnRequest.BY_THE_ORGANISATION),
                new Entry(
                        "texts",
                        List.of("edition.name", "edition.slogan", "edition.details"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WHILE_PUBLISHED,
                        true,
                        OnRequest.BY_THE_ORGANISATION));
    }

    @Override
    public List<String> notPersonal() {
        return List.of(
                "edition.year",
                "edition.ordinal",
                "edition.abbreviation",
                "edition.first_day",
                "edition.last_day",
                "edition.sample",
                "edition.changed_in",
                "coordinator.edition",
                "coordinator.position",
                "coordinator.organisation",
                "taking_part.edition",
                "taking_part.organisation",
                "taking_part.roles",
                "taking_part.changed_in");
    }
}
