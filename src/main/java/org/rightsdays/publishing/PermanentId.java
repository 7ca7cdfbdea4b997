package org.rightsdays.publishing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.rightsdays.editions.EditionId;
import org.rightsdays.programme.ContributionId;

/**
 * Identifiers that calendars and feed readers know things by. They follow from edition and slug alone, so they stay
 * when a site moves to another host or is set up anew, and the same event is never doubled.
 */
public final class PermanentId {

    private PermanentId() {}

    public static String of(ContributionId contribution) {
        return uuid("contribution " + contribution);
    }

    /** Of a session by its place in the list; the first has that of its contribution. */
    public static String of(ContributionId contribution, int session) {
        return session == 0 ? of(contribution) : uuid("contribution " + contribution + " session " + (session + 1));
    }

    /** Of the programme of an edition as a feed in one language, whole or by some filter. */
    public static String ofFeed(EditionId edition, String language, String filter) {
        return uuid("feed " + edition + " " + language + " " + filter);
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(("rightsdays " + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
