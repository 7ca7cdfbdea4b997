package org.rightsdays.moderation;

/** A step on a case that the rules or the course of events do not allow. Nothing was changed. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Because because;

    Refused(Because because) {
        super(because.name());
        this.because = because;
    }

    public Because because() {
        return because;
    }

    /** Why; each has a sentence, {@code vocabulary.because.<because>}. */
    public enum Because {
        /** Somebody else has decided meanwhile, or the organiser took it back. */
        CLOSED,
        /** Something happened on the case since it was read. */
        CHANGED,
        /** The moderator speaks for the organisation that it is about. */
        OWN_ORGANISATION,
        /** The moderator opened the case. */
        OWN_CASE,
        /** The moderator made the decision that is appealed against. */
        OWN_DECISION,
        /** Its state does not allow this outcome. */
        NOT_POSSIBLE
    }
}
