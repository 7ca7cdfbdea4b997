package org.rightsdays.coalition;

import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * A city or a partner organisation.
 *
 * @param country ISO 3166-1 alpha-2; null where none is stated, as for a world-wide body
 * @param zone IANA time zone of its local days
 * @param membership whether it has signed the Declaration of the Cities Coalition; taking part in an edition is
 *     another fact
 * @param source where the record comes from, in the words of whoever entered it
 */
public record Organisation(
        OrganisationId id,
        Kind kind,
        LocalizedText name,
        @Nullable String country,
        @Nullable Position position,
        @Nullable ZoneId zone,
        @Nullable URI website,
        @Nullable Logo logo,
        @Nullable LocalizedText summary,
        Membership membership,
        @Nullable String source) {

    public enum Kind {
        CITY,
        PARTNER
    }

    /** Membership of the Cities Coalition for Digital Rights. */
    public enum Membership {
        MEMBER,
        NOT_MEMBER,
        NOT_STATED
    }

    /** WGS 84, degrees; north and east are positive. */
    public record Position(double latitude, double longitude) {}

    /** A stored picture ({@link org.rightsdays.platform.storage.Pictures}) and what it shows. */
    public record Logo(String picture, LocalizedText alternative) {}

    public boolean isCity() {
        return kind == Kind.CITY;
    }
}
