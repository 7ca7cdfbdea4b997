package org.rightsdays.moderation;

import java.util.List;
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
                        List.of("case_file.opened_by", "message.account", "message.text", "appeal.text"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.AFTER_APPEAL,
                        false),
                new Entry(
                        "decisions",
                        List.of("decision.decided_by", "decision.message", "decision.reasons"),
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
        return List.of(
                "appeal.case_id",
                "appeal.side",
                "appeal.language",
                "appeal_right.decision_id",
                "appeal_right.side",
                "appeal_right.token_hash",
                "appeal_right.used_by",
                "log.number",
                "log.entry",
                "log.previous",
                "log.hash",
                "notice.case_id",
                "notice.reason",
                "notice.language",
                "notice.reference_hash",
                "case_file.forgotten",
                "case_file.id",
                "case_file.kind",
                "case_file.key",
                "case_file.host",
                "case_file.edition",
                "case_file.cause",
                "case_file.state",
                "case_file.opened_at",
                "case_file.waiting_since",
                "case_file.version",
                "case_file.confidential",
                "case_file.appealed",
                "case_file.due_at",
                "case_file.outcome",
                "case_file.closed_at",
                "case_file.reminders",
                "case_file.next_reminder_at",
                "decision.id",
                "decision.case_id",
                "decision.outcome",
                "decision.language",
                "decision.role",
                "decision.decided_at",
                "decision.appeal_until",
                "message.id",
                "message.case_id",
                "message.from_moderators",
                "message.language",
                "message.written_at");
    }
}
