package org.rightsdays.impact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rightsdays.privacy.PersonalData;
import org.springframework.stereotype.Component;

@Component
class ImpactPersonalData implements PersonalData {

    /** Table to its columns that cannot hold data about a person. */
    private static final Map<String, String> NOT_PERSONAL = Map.of(
            "figure",
                    "id edition key revision level contribution part organisation metric definition low high unit first_day last_day zone method deduplication channel account captured_at replaces current changed_in",
            "review", "figure at",
            "freeze", "edition at",
            "stated_growth", "edition account metric percent changed_in",
            "background", "edition scope contribution background label count changed_in",
            "testimonial", "id edition contribution source_kind manner changed_in",
            "capture", "id file_hash kinds first_day last_day captured_at taken_in_at",
            "daily", "kind metric day value captured_at capture",
            "daily_earlier", "kind metric day value captured_at capture",
            "incoming", "capture line kind metric day value");

    @Override
    public String module() {
        return "impact";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                entry("figures", Subjects.SPEAKERS, true, "figure.detail figure.evidence figure.measure"),
                new Entry(
                        "reporters",
                        columns("figure.reporter figure.reporter_account review.reviewer review.reviewer_account"
                                + " capture.reporter capture.reporter_account freeze.actor freeze.account"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WITH_HISTORY,
                        false),
                entry(
                        "accounts",
                        Subjects.ORGANISERS,
                        false,
                        "capture.account capture.file_name daily.account daily_earlier.account incoming.account"),
                entry(
                        "statements",
                        Subjects.SPEAKERS,
                        true,
                        "testimonial.source testimonial.role testimonial.organisation testimonial.statement"
                                + " testimonial.consent"));
    }

    private static Entry entry(String key, Subjects subjects, boolean published, String columns) {
        return new Entry(key, columns(columns), subjects, LegalBasis.PUBLIC_TASK, Retention.WHILE_PUBLISHED, published);
    }

    private static List<String> columns(String names) {
        return List.of(names.split(" "));
    }

    @Override
    public List<String> notPersonal() {
        return NOT_PERSONAL.entrySet().stream()
                .flatMap(table -> Stream.of(table.getValue().split(" ")).map(column -> table.getKey() + "." + column))
                .toList();
    }
}
