package org.rightsdays.report.claims;

/** How a claim is recomputed. Its subject, where it needs one, is given in brackets. */
public enum Measure {
    /** Cities that take part. */
    CITIES,
    /** Countries of these cities. */
    COUNTRIES,
    /** World regions of these countries, by UN M49. */
    WORLD_REGIONS,
    /** Partner organisations. */
    PARTNERS,
    /** Contributions by kind. */
    CONTRIBUTIONS,
    /** Participations and visits, added up. */
    ATTENDANCE,
    /** Figures of one contribution that are easily taken for one another (contribution). */
    FIGURES_OF_CONTRIBUTION,
    /** Partners of one contribution (contribution). */
    PARTNERS_OF_CONTRIBUTION,
    /** People at a contribution with children (contribution). */
    WITH_CHILDREN,
    /** Reach of one group of accounts, by channel and period. */
    REACH,
    /** Reach of all, from the claims that are its parts. */
    REACH_TOTAL,
    /** Items about the days. */
    PUBLICATIONS,
    /** Share of a theme (the words for it). */
    THEME_SHARE,
    /** The heading of a printed list (which list). */
    HEADING,
    /** The same thing told in several places. */
    AGREEMENT,
    /** How numbers are written. */
    NUMBER_FORMAT
}
