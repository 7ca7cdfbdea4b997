package org.rightsdays.moderation;

import java.util.List;
import java.util.stream.Stream;
import org.rightsdays.privacy.PersonalData;
import org.springframework.stereotype.Component;

@Component
class ModerationPersonalData implements PersonalData {

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
                        false),
                new Entry(
                        "decisions",
                        List.of("decision.decided_by", "decision.message", "decision.reasons", "condition.text"),
                        Subjects.OPERATORS,
                        LegalBasis.LEGAL_OBLIGATION,
                        Retention.AFTER_APPEAL,
                        false),
                new Entry(
                        "notices",
                        List.of("notice.address", "notice.explanation", "notice.name", "notice.email"),
                        Subjects.VISITORS,
                        LegalBasis.LEGAL_OBLIGATION,
                        Retention.AFTER_APPEAL,
                        false));
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
