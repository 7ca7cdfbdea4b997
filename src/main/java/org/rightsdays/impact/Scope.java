package org.rightsdays.impact;

import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;

/**
 * What a figure is about, within its edition.
 *
 * @param contribution slug; given for contributions and parts
 * @param part key within the contribution; given for parts
 * @param organisation given for organisations alone: who hosts a contribution is told by the programme
 */
public record Scope(
        Level level,
        @Nullable String contribution,
        @Nullable String part,
        @Nullable OrganisationId organisation) {

    public static final Scope EDITION = new Scope(Level.EDITION, null, null, null);
    public static final Scope COALITION = new Scope(Level.COALITION, null, null, null);

    public static Scope part(String contribution, String part) {
        return new Scope(Level.PART, contribution, part, null);
    }

    public static Scope contribution(String contribution) {
        return new Scope(Level.CONTRIBUTION, contribution, null, null);
    }

    public static Scope organisation(OrganisationId organisation) {
        return new Scope(Level.ORGANISATION, null, null, organisation);
    }

    /** As the beginning of a key: {@code leipzig/workshop}, {@code organisation:porto}, {@code edition}. */
    public String path() {
        return switch (level) {
            case PART -> contribution + "/" + part;
            case CONTRIBUTION -> String.valueOf(contribution);
            case ORGANISATION -> "organisation:" + organisation;
            case EDITION -> "edition";
            case COALITION -> "coalition";
        };
    }

    /** From the narrowest to the widest. */
    public enum Level {
        PART,
        CONTRIBUTION,
        ORGANISATION,
        EDITION,
        COALITION
    }
}
