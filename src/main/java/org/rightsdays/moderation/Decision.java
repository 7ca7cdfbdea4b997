package org.rightsdays.moderation;

import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.reasons.StatementOfReasons;

/**
 * What a moderator decides.
 *
 * @param message to the organiser: the condition, what to change, or a kind word; blank for none
 * @param language BCP 47 tag of the message
 * @param reasons why; never null where the outcome {@link Outcome#restricts}, and null elsewhere
 * @param lifted why a restriction ends before its time, for the log; null for everything else
 * @throws IllegalArgumentException without the reasons or the condition that the outcome demands
 */
public record Decision(
        Outcome outcome,
        String message,
        String language,
        @Nullable StatementOfReasons reasons,
        @Nullable Lifted lifted) {

    public static final int MESSAGE_LETTERS = 5000;

    public Decision {
        message = message.strip();
        if (outcome.restricts() != (reasons != null)) {
            throw new IllegalArgumentException("A statement of reasons belongs to a restriction: " + outcome);
        }
        if (outcome.needsCondition() && message.isEmpty()) {
            throw new IllegalArgumentException("Say what has to be changed: " + outcome);
        }
        if (message.length() > MESSAGE_LETTERS) {
            throw new IllegalArgumentException("The message is too long");
        }
        if (reasons != null && reasons.until() != null && outcome != Outcome.SUSPEND) {
            throw new IllegalArgumentException("Nothing but a suspension ends by itself");
        }
        if (lifted != null && outcome != Outcome.RESTORE) {
            throw new IllegalArgumentException("Only what is restored was lifted");
        }
    }

    public static Decision of(Outcome outcome) {
        return new Decision(outcome, "", "en", null, null);
    }

    public static Decision of(Outcome outcome, String message, String language) {
        return new Decision(outcome, message, language, null, null);
    }

    public static Decision restrict(Outcome outcome, StatementOfReasons reasons) {
        return new Decision(outcome, "", reasons.language(), reasons, null);
    }

    /** Ends a suspension before its time, with the reason in the moderator's words too. */
    public static Decision lift(Lifted lifted, String message, String language) {
        return new Decision(Outcome.RESTORE, message, language, null, lifted);
    }
}
