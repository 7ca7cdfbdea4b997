package org.rightsdays.impact.exports;

/** The files that are read. Counts of days and counts of posts of one network differ, so they are kept apart. */
public enum ExportKind {
    LINKEDIN_CONTENT(Network.LINKEDIN),
    LINKEDIN_POSTS(Network.LINKEDIN),
    LINKEDIN_FOLLOWERS(Network.LINKEDIN),
    LINKEDIN_VISITORS(Network.LINKEDIN),
    FACEBOOK_POSTS(Network.FACEBOOK),
    INSTAGRAM_POSTS(Network.INSTAGRAM),
    META_OVERVIEW(Network.FACEBOOK),
    X_ACCOUNT(Network.X),
    X_POSTS(Network.X),
    YOUTUBE_VIDEOS(Network.YOUTUBE),
    YOUTUBE_DAYS(Network.YOUTUBE),
    MASTODON_ACCOUNT(Network.MASTODON),
    MASTODON_POSTS(Network.MASTODON),
    MATOMO_VISITS(Network.MATOMO),
    PLAUSIBLE_VISITORS(Network.PLAUSIBLE),
    /** The table of our own: account, metric, date, value. */
    OWN_TABLE(Network.OTHER);

    private final Network network;

    ExportKind(Network network) {
        this.network = network;
    }

    public Network network() {
        return network;
    }
}
