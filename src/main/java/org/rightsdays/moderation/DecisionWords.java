package org.rightsdays.moderation;

/** How a decision is told to whom it concerns. */
final class DecisionWords {

    private DecisionWords() {}

    static String subject(Outcome outcome) {
        return switch (outcome) {
            case ACCEPT -> "moderation.mail.accept.subject";
            case ACCEPT_WITH_CONDITION -> "moderation.mail.condition.subject";
            case ASK_FOR_CHANGE -> "moderation.mail.change.subject";
            case REFUSE -> "moderation.mail.refuse.subject";
            case HIDE -> "moderation.mail.hide.subject";
            case REMOVE -> "moderation.mail.remove.subject";
            case SUSPEND -> "moderation.mail.suspend.subject";
            case RESTORE -> "moderation.mail.restore.subject";
            case NO_ACTION, CONFIRM -> "moderation.mail.stands.subject";
        };
    }

    static String sentence(Outcome outcome) {
        return switch (outcome) {
            case ACCEPT -> "moderation.mail.accept.text";
            case ACCEPT_WITH_CONDITION -> "moderation.mail.condition.text";
            case ASK_FOR_CHANGE -> "moderation.mail.change.text";
            case REFUSE -> "moderation.mail.refuse.text";
            case HIDE -> "moderation.mail.hide.text";
            case REMOVE -> "moderation.mail.remove.text";
            case SUSPEND -> "suspension.mail.text";
            case RESTORE -> "moderation.mail.restore.text";
            case NO_ACTION, CONFIRM -> "moderation.mail.stands.text";
        };
    }
}
