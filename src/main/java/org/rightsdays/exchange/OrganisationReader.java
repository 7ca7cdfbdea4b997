package org.rightsdays.exchange;

import static org.rightsdays.exchange.columns.OrganisationColumns.COALITION_MEMBER;
import static org.rightsdays.exchange.columns.OrganisationColumns.COUNTRY;
import static org.rightsdays.exchange.columns.OrganisationColumns.ID;
import static org.rightsdays.exchange.columns.OrganisationColumns.KIND;
import static org.rightsdays.exchange.columns.OrganisationColumns.LATITUDE;
import static org.rightsdays.exchange.columns.OrganisationColumns.LOGO;
import static org.rightsdays.exchange.columns.OrganisationColumns.LOGO_ALTERNATIVE;
import static org.rightsdays.exchange.columns.OrganisationColumns.LONGITUDE;
import static org.rightsdays.exchange.columns.OrganisationColumns.NAME;
import static org.rightsdays.exchange.columns.OrganisationColumns.SOURCE;
import static org.rightsdays.exchange.columns.OrganisationColumns.SUMMARY;
import static org.rightsdays.exchange.columns.OrganisationColumns.TIME_ZONE;
import static org.rightsdays.exchange.columns.OrganisationColumns.WEBSITE;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.Organisation.Kind;
import org.rightsdays.coalition.Organisation.Logo;
import org.rightsdays.coalition.Organisation.Membership;
import org.rightsdays.coalition.Organisation.Position;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Answer;

/** Turns a row of {@code organisations} into an organisation. */
final class OrganisationReader {

    private OrganisationReader() {}

    /**
     * The organisation, or null when something essential is missing or wrong, which has then been told.
     *
     * @param before as it is kept, for columns that the file lacks
     * @param storing turns the path of a picture into the hash of what is stored
     */
    static @Nullable Organisation read(Entry row, @Nullable Organisation before, UnaryOperator<String> storing) {
        String slug = row.get(ID);
        LocalizedText name = row.textOr(NAME, before == null ? null : before.name());
        Kind kind = row.get(KIND);
        var country = row.getOr(COUNTRY, before == null ? null : before.country());
        var position = position(row, before);
        var zone = row.getOr(TIME_ZONE, before == null ? null : before.zone());
        var website = row.getOr(WEBSITE, before == null ? null : before.website());
        var logo = logo(row, before, storing);
        var summary = row.textOr(SUMMARY, before == null ? null : before.summary());
        var membership = membership(row, before);
        var source = row.getOr(SOURCE, before == null ? null : before.source());
        if (slug == null || name == null || kind == null) {
            return null;
        }
        return new Organisation(
                new OrganisationId(slug),
                kind,
                name,
                country,
                position,
                zone,
                website,
                logo,
                summary,
                membership,
                source);
    }

    private static Membership membership(Entry row, @Nullable Organisation before) {
        Answer answer = row.get(COALITION_MEMBER);
        if (!row.has(COALITION_MEMBER) && before != null) {
            return before.membership();
        }
        return switch (answer) {
            case YES -> Membership.MEMBER;
            case NO -> Membership.NOT_MEMBER;
            case NOT_STATED -> Membership.NOT_STATED;
            case null -> Membership.NOT_STATED;
        };
    }

    private static @Nullable Position position(Entry row, @Nullable Organisation before) {
        if (!row.has(LATITUDE) && !row.has(LONGITUDE) && before != null) {
            return before.position();
        }
        return bothOrNone(row, LATITUDE, LONGITUDE)
                ? new Position(Objects.requireNonNull(row.get(LATITUDE)), Objects.requireNonNull(row.get(LONGITUDE)))
                : null;
    }

    /** Whether both coordinates are there and right; tells when one stands alone. */
    static boolean bothOrNone(Entry row, Column<Double> latitude, Column<Double> longitude) {
        boolean north = !row.written(latitude).isEmpty();
        boolean east = !row.written(longitude).isEmpty();
        if (north != east) {
            row.error("coordinate-alone", north ? longitude : latitude, null, Map.of());
        }
        boolean right = row.get(latitude) != null & row.get(longitude) != null;
        return north && east && right;
    }

    private static @Nullable Logo logo(Entry row, @Nullable Organisation before, UnaryOperator<String> storing) {
        if (!row.has(LOGO) && before != null) {
            return before.logo();
        }
        String path = row.get(LOGO);
        LocalizedText alternative = row.text(LOGO_ALTERNATIVE);
        if (path != null && row.written(LOGO_ALTERNATIVE).isEmpty()) {
            row.error("alternative-missing", LOGO_ALTERNATIVE, null, Map.of());
        }
        return path == null || alternative == null ? null : new Logo(storing.apply(path), alternative);
    }
}
