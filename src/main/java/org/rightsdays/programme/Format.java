package org.rightsdays.programme;

/** The format of a contribution or part; each belongs to one {@link Kind}. */
public enum Format {
    CONFERENCE(Kind.EVENT),
    WORKSHOP(Kind.EVENT),
    HACKATHON(Kind.EVENT),
    YOUTH_DIALOGUE(Kind.EVENT),
    PANEL_DISCUSSION(Kind.EVENT),
    OPEN_SESSION(Kind.EVENT),
    OPEN_DISCUSSION(Kind.EVENT),
    CEREMONY(Kind.EVENT),
    EXHIBITION(Kind.EVENT),
    WEBINAR(Kind.EVENT),
    TRAINING(Kind.EVENT),
    CULTURAL_EVENT(Kind.EVENT),
    CAMPAIGN(Kind.CAMPAIGN),
    PODCAST(Kind.PUBLICATION),
    ARTICLES(Kind.PUBLICATION),
    INTERVIEWS(Kind.PUBLICATION),
    PAPER(Kind.PUBLICATION),
    VIDEO(Kind.PUBLICATION),
    PROMOTION(Kind.SUPPORT),
    SPEAKER(Kind.SUPPORT),
    PROCLAMATION(Kind.PROCLAMATION);

    private final Kind kind;

    Format(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
