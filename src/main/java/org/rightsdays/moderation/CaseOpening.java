package org.rightsdays.moderation;

/**
 * A new question for the moderators.
 *
 * @param cause {@link Cause#SUBMISSION} or {@link Cause#OWN_INITIATIVE}; notices and appeals have doors of their own
 */
public record CaseOpening(Subject subject, Cause cause) {

    public CaseOpening {
        if (cause != Cause.SUBMISSION && cause != Cause.OWN_INITIATIVE) {
            throw new IllegalArgumentException("A notice or an appeal is opened by whoever sends it");
        }
    }

    public static CaseOpening submission(Subject subject) {
        return new CaseOpening(subject, Cause.SUBMISSION);
    }
}
