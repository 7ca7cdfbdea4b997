package org.rightsdays.impact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rightsdays.privacy.Person;
import org.rightsdays.privacy.PersonalData;
import org.rightsdays.privacy.PersonalRows;
import org.springframework.stereotype.Component;

@Component
class ImpactPersonalData implements PersonalData {

    /** Table to its columns that cannot hold data about a person. */
    private static final Map<String, String> NOT_PERSONAL = Map.ofEntries(
            Map.entry(
                    "figure",
                    "id edition key revision level contribution part organisation metric "
                            + "definition low high unit first_day last_day zone method deduplication "
                            + "channel account captured_at replaces current changed_in withdrawn"),
            Map.entry("review", "figure at"),
            Map.entry("freeze", "edition at"),
            Map.entry("opening", "edition asked_at opened_at"),
            Map.entry("stated_growth", "edition account metric percent changed_in"),
            Map.entry("background", "edition scope contribution background label count changed_in"),
            Map.entry("testimonial", "id edition contribution source_kind manner changed_in"),
            Map.entry("capture", "id file_hash kinds first_day last_day captured_at taken_in_at"),
            Map.entry("daily", "kind metric day value captured_at capture"),
            Map.entry("daily_earlier", "kind metric day value captured_at capture"),
            Map.entry("incoming", "capture line kind metric day value"),
            Map.entry("local_report", "edition contribution state version changed_at sent_at changed_in figures"),
            Map.entry("report_link", "token_hash edition contribution created_at expires_at"),
            Map.entry("consent_link", "token_hash testimonial created_at"),
            Map.entry("publication", "edition contribution position day ownership"),
            Map.entry("photo", "edition contribution"),
            Map.entry("narrative", "edition contribution"),
            Map.entry("report_mail", "edition contribution number at"),
            Map.entry("evidence_file", "hash added_at"));

    private final PersonalRows rows;

    ImpactPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String module() {
        return "impact";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                entry(
                        "figures",
                        Subjects.SPEAKERS,
                        true,
                        "figure.detail figure.evidence figure.measure opening.reason"),
                who(
                        "reporters",
                        Retention.WITH_HISTORY,
                        "figure.reporter figure.reporter_account review.reviewer review.reviewer_account"
                                + " capture.reporter capture.reporter_account freeze.actor freeze.account"
                                + " opening.asker opening.asker_account opening.opener opening.opener_account"
                                + " local_report.reporter local_report.reporter_account"),
                who("links", Retention.YEAR_SINCE_MADE, "report_link.creator report_link.creator_account"),
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
                                + " testimonial.consent"),
                entry(
                        "reports",
                        Subjects.SPEAKERS,
                        true,
                        "local_report.answers narrative.told publication.title publication.outlet publication.link"
                                + " photo.picture photo.alternative photo.credit photo.licence photo.consented_at"
                                + " photo.withdrawn_at"),
                entry("evidence", Subjects.SPEAKERS, false, "evidence_file.name evidence_file.bytes"));
    }

    private static Entry who(String key, Retention retention, String columns) {
        return new Entry(
                key,
                columns(columns),
                Subjects.ORGANISERS,
                LegalBasis.PUBLIC_TASK,
                retention,
                false,
                OnRequest.WITHOUT_THE_PERSON);
    }

    private static Entry entry(String key, Subjects subjects, boolean published, String columns) {
        return new Entry(
                key,
                columns(columns),
                subjects,
                LegalBasis.PUBLIC_TASK,
                Retention.WHILE_PUBLISHED,
                published,
                key.equals("statements") ? OnRequest.BY_THE_SPEAKER : OnRequest.BY_THE_ORGANISATION);
    }

    private static List<String> columns(String names) {
        return List.of(names.split(" "));
    }

    @Override
    public Map<String, String> rowsOfPerson() {
        String reported = "reporter_account = :account";
        return Map.of(
                "figure",
                reported,
                "capture",
                reported,
                "local_report",
                reported,
                "opening",
                "asker_account = :account or opener_account = :account",
                "review",
                "reviewer_account = :account",
                "freeze",
                "account = :account",
                "report_link",
                "creator_account = :account");
    }

    /** What was typed into a report is seen by its host alone, unlike what was sent of it. */
    @Override
    public void erase(Person person) {
        rows.redact(person, List.of("impact.local_report.answers"), "position(:address in lower(answers::text)) > 0");
    }

    @Override
    public List<String> notPersonal() {
        return NOT_PERSONAL.entrySet().stream()
                .flatMap(table -> Stream.of(table.getValue().split(" ")).map(column -> table.getKey() + "." + column))
                .toList();
    }
}
