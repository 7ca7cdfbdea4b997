package org.rightsdays.moderation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rightsdays.privacy.Person;
import org.rightsdays.privacy.PersonalData;
import org.rightsdays.privacy.PersonalRows;
import org.springframework.stereotype.Component;

@Component
class ModerationPersonalData implements PersonalData {

    /** Those that somebody opened by an account or a notice, and those that they wrote in. */
    private static final String CASES = """
            (select id from moderation.case_file where opened_by = :account
            union select case_id from moderation.message where account = :account
            union select case_id from moderation.notice where email = :address)""";

    /** Those of the account, and those of whoever sent a notice and used its link. */
    private static final String APPEALS = """
            case_id in (select id from moderation.case_file where opened_by = :account
            union select own.used_by from moderation.appeal_right own
                join moderation.decision made on made.id = own.decision_id
                join moderation.notice told on told.case_id = made.case_id
                where own.side = 'NOTIFIER' and told.email = :address)""";

    private static final Map<String, String> ROWS = Map.of(
            "case_file",
            "id in " + CASES,
            "message",
            "account = :account",
            "decision",
            "decided_by = :account or case_id in " + CASES,
            "condition",
            "case_id in " + CASES,
            "appeal",
            APPEALS,
            "notice",
            "email = :address");

    private final PersonalRows rows;
    private final NoticeStore notices;

    ModerationPersonalData(PersonalRows rows, NoticeStore notices) {
        this.rows = rows;
        this.notices = notices;
    }

    @Override
    public Map<String, String> rowsOfPerson() {
        return ROWS;
    }

    @Override
    public List<String> namesOfPerson() {
        return List.of("notice.name");
    }

    /** Others need to know what was said and decided until nobody can appeal any more, but not who it was. */
    @Override
    public void erase(Person person) {
        String about = "case_id in " + CASES;
        rows.redact(person, columns("moderation.message", "text"), about);
        rows.redact(person, columns("moderation.decision", "message", "reasons"), about);
        rows.redact(person, columns("moderation.condition", "text"), about);
        rows.redact(person, columns("moderation.appeal", "text"), APPEALS);
        rows.redact(person, columns("moderation.notice", "explanation"), about);
        notices.forgetSender(person.address());
    }

    @Override
    public String module() {
        return "moderation";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "cases",
                        List.of(
                                "case_file.key",
                                "case_file.opened_by",
                                "message.account",
                                "message.text",
                                "appeal.text"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.AFTER_APPEAL,
                        false,
                        OnRequest.WITHOUT_THE_PERSON),
                new Entry(
                        "decisions",
                        List.of("decision.decided_by", "decision.message", "decision.reasons", "condition.text"),
                        Subjects.OPERATORS,
                        LegalBasis.LEGAL_OBLIGATION,
                        Retention.AFTER_APPEAL,
                        false,
                        OnRequest.WITHOUT_THE_PERSON),
                new Entry(
                        "notices",
                        List.of("notice.address", "notice.explanation", "notice.name", "notice.email"),
                        Subjects.VISITORS,
                        LegalBasis.LEGAL_OBLIGATION,
                        Retention.AFTER_APPEAL,
                        false,
                        OnRequest.WITHOUT_THE_PERSON));
    }

    @Override
    public List<String> notPersonal() {
        return Stream.of(
                        columns("condition", "case_id", "language", "state", "since", "reminders", "next_reminder_at"),
                        columns("appeal", "case_id", "side", "language"),
                        columns("appeal_right", "decision_id", "side", "token_hash", "used_by"),
                        columns("log", "number", "entry", "previous", "hash"),
                        columns("notice", "case_id", "reason", "language", "reference_hash"),
                        ofCases(),
                        columns(
                                "decision",
                                "id",
                                "case_id",
                                "outcome",
                                "language",
                                "lifted",
                                "role",
                                "decided_at",
                                "appeal_until"),
                        columns("message", "id", "case_id", "from_moderators", "language", "written_at"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> ofCases() {
        return columns(
                "case_file",
                "forgotten",
                "id",
                "kind",
                "host",
                "edition",
                "cause",
                "state",
                "opened_at",
                "waiting_since",
                "version",
                "confidential",
                "appealed",
                "due_at",
                "outcome",
                "closed_at",
                "reminders",
                "next_reminder_at");
    }

    private static List<String> columns(String table, String... names) {
        return Stream.of(names).map(name -> table + "." + name).toList();
    }
}
