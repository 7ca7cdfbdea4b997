package org.rightsdays.coalition;

import java.util.List;
import org.rightsdays.privacy.PersonalData;
import org.springframework.stereotype.Component;

@Component
class CoalitionPersonalData implements PersonalData {

    @Override
    public String module() {
        return "coalition";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "texts",
                        List.of(
                                "organisation.name",
                                "organisation.summary",
                                "organisation.website",
                                "organisation.logo_alternative",
                                "organisation.source"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WHILE_PUBLISHED,
                        true),
                new Entry(
                        "mandates",
                        List.of("mandate.account", "mandate.capacity", "mandate.since"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.UNTIL_TAKEN_AWAY,
                        false));
    }

    @Override
    public List<String> notPersonal() {
        return List.of(
                "organisation.slug",
                "organisation.kind",
                "organisation.country",
                "organisation.latitude",
                "organisation.longitude",
                "organisation.zone",
                "organisation.logo",
                "organisation.membership",
                "organisation.changed_in",
                "mandate.organisation");
    }
}
