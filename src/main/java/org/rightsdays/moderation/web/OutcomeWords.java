package org.rightsdays.moderation.web;

import org.rightsdays.moderation.Outcome;

/** How an outcome reads as something to choose. */
public final class OutcomeWords {

    private OutcomeWords() {}

    public static String order(Outcome outcome) {
        return switch (outcome) {
            case ACCEPT -> "moderation.order.accept";
            case ACCEPT_WITH_CONDITION -> "moderation.order.condition";
            case ASK_FOR_CHANGE -> "moderation.order.change";
            case REFUSE -> "moderation.order.refuse";
            case HIDE -> "moderation.order.hide";
            case REMOVE -> "moderation.order.remove";
            case SUSPEND -> "moderation.order.suspend";
            case RESTORE -> "moderation.order.restore";
            case NO_ACTION -> "moderation.order.no-action";
            case CONFIRM -> "moderation.order.confirm";
        };
    }
}
