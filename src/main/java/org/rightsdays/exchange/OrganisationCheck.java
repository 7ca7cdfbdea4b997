package org.rightsdays.exchange;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.editions.TakingPart.Role;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.OrganisationColumns;

/** Checks the rows of {@code organisations}. */
final class OrganisationCheck {

    private final Known known;
    private final PictureFiles pictures;

    OrganisationCheck(Known known, PictureFiles pictures) {
        this.known = known;
        this.pictures = pictures;
    }

    void check(Entry row) {
        row.checkShape();
        Set<Role> roles = row.get(OrganisationColumns.TAKING_PART);
        Organisation organisation = OrganisationReader.read(row, null, UnaryOperator.identity());
        if (!row.written(OrganisationColumns.LOGO).isEmpty()) {
            pictures.checkNamed(row, OrganisationColumns.LOGO);
        }
        if (organisation == null) {
            return;
        }
        String slug = organisation.id().slug();
        known.firstRow("organisation " + slug, row.row().number())
                .ifPresentOrElse(
                        earlier -> row.error(
                                "duplicate", OrganisationColumns.ID, slug, Map.of("row", Long.toString(earlier))),
                        () -> known.add(organisation, roles == null ? Set.of() : roles));
        if (organisation.isCity()) {
            warnOfCity(row, organisation);
        }
        Geography.check(row, organisation);
    }

    private static void warnOfCity(Entry row, Organisation city) {
        if (city.position() == null && row.written(OrganisationColumns.LATITUDE).isEmpty()) {
            row.warning("city-without-position", OrganisationColumns.LATITUDE, null, Map.of());
        }
        if (city.country() == null && row.written(OrganisationColumns.COUNTRY).isEmpty()) {
            row.warning("city-without-country", OrganisationColumns.COUNTRY, null, Map.of());
        }
        if (city.zone() == null && row.written(OrganisationColumns.TIME_ZONE).isEmpty()) {
            row.warning("city-without-zone", OrganisationColumns.TIME_ZONE, null, Map.of());
        }
    }
}
