package org.rightsdays.report;

import java.util.List;
import org.rightsdays.privacy.PersonalData;
import org.springframework.stereotype.Component;

@Component
class ReportPersonalData implements PersonalData {

    @Override
    public String module() {
        return "report";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "snapshots",
                        List.of("snapshot.tree"),
                        Subjects.SPEAKERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WHILE_PUBLISHED,
                        true,
                        OnRequest.BY_THE_SPEAKER),
                new Entry(
                        "texts",
                        List.of("passage.words", "printed.record", "printed.key"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WHILE_PUBLISHED,
                        true,
                        OnRequest.BY_THE_ORGANISATION));
    }

    @Override
    public List<String> notPersonal() {
        return List.of(
                "printed.number",
                "printed.edition",
                "printed.kind",
                "printed.changed_in",
                "snapshot.edition",
                "snapshot.number",
                "snapshot.frozen_at",
                "snapshot.frozen_by",
                "snapshot.changed_in",
                "passage.edition",
                "passage.chapter",
                "passage.changed_in");
    }
}
