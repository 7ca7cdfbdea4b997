package org.rightsdays.impact.exports;

/** Where an account lives. */
public enum Network {
    LINKEDIN,
    FACEBOOK,
    INSTAGRAM,
    X,
    YOUTUBE,
    MASTODON,
    MATOMO,
    PLAUSIBLE,
    OTHER
}
