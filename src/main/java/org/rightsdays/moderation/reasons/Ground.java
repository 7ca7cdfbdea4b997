package org.rightsdays.moderation.reasons;

import static org.rightsdays.moderation.reasons.Ground.Basis.ILLEGAL_CONTENT;
import static org.rightsdays.moderation.reasons.Ground.Basis.INCOMPATIBLE_CONTENT;

/** The ready-made grounds, each with a sentence in every language, {@code moderation.ground.<ground>}. */
public enum Ground {
    NOT_ABOUT_DIGITAL_RIGHTS(INCOMPATIBLE_CONTENT, "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"),
    HOST_NOT_TAKING_PART(INCOMPATIBLE_CONTENT, "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"),
    OUTSIDE_THE_EDITION(INCOMPATIBLE_CONTENT, "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"),
    ALREADY_THERE(INCOMPATIBLE_CONTENT, "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"),
    ESSENTIALS_MISSING(INCOMPATIBLE_CONTENT, "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"),
    MISLEADING(INCOMPATIBLE_CONTENT, "STATEMENT_CATEGORY_CONSUMER_INFORMATION"),
    ADVERTISING(INCOMPATIBLE_CONTENT, "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"),
    PARTY_CAMPAIGN(INCOMPATIBLE_CONTENT, "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"),
    TEST_OR_SPAM(INCOMPATIBLE_CONTENT, "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"),
    CODE_OF_CONDUCT(INCOMPATIBLE_CONTENT, "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"),
    OTHER_RULE(INCOMPATIBLE_CONTENT, "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"),
    HATE_OR_INCITEMENT(ILLEGAL_CONTENT, "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH"),
    PERSONAL_DATA(ILLEGAL_CONTENT, "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS"),
    COPYRIGHT(ILLEGAL_CONTENT, "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS"),
    CHILD_PROTECTION(ILLEGAL_CONTENT, "STATEMENT_CATEGORY_PROTECTION_OF_MINORS"),
    FRAUD(ILLEGAL_CONTENT, "STATEMENT_CATEGORY_SCAMS_AND_FRAUD"),
    VIOLENCE(ILLEGAL_CONTENT, "STATEMENT_CATEGORY_VIOLENCE"),
    OTHER_ILLEGAL(ILLEGAL_CONTENT, "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH");

    private final Basis basis;
    private final String category;

    Ground(Basis basis, String category) {
        this.basis = basis;
        this.category = category;
    }

    public Basis basis() {
        return basis;
    }

    /** The Commission's category, in the version that the public log pins. */
    public String category() {
        return category;
    }

    /** Whether it says too little alone, so that the moderator has to explain. */
    public boolean needsExplanation() {
        return this == OTHER_RULE || this == OTHER_ILLEGAL;
    }

    /** Whether the law or the rules of the Days were broken (DSA, article 17 (3) (d) and (e)). */
    public enum Basis {
        ILLEGAL_CONTENT,
        INCOMPATIBLE_CONTENT
    }
}
