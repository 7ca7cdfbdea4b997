package org.rightsdays.coalition;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation.Kind;
import org.rightsdays.coalition.Organisation.Logo;
import org.rightsdays.coalition.Organisation.Membership;
import org.rightsdays.coalition.Organisation.Position;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of organisations. */
@Component
class OrganisationStore {

    private static final int BATCH = 1000;
    private static final String COLUMNS = """
            select slug, kind, name, country, latitude, longitude, zone, website, logo, logo_alternative, summary,
                   membership, source
            from coalition.organisation
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    OrganisationStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    List<Organisation> read(Collection<OrganisationId> ids) {
        return database.sql(COLUMNS + "where slug = any(?)")
                .param(ids.stream().map(OrganisationId::slug).toArray(String[]::new))
                .query(OrganisationStore::organisation)
                .list();
    }

    /** Those that a content version after {@code version} changed. */
    List<Organisation> changedSince(long version) {
        return database.sql(COLUMNS + "where changed_in > ?")
                .param(version)
                .query(OrganisationStore::organisation)
                .list();
    }

    /** Creates or replaces each. */
    void write(Collection<Organisation> organisations, long version) {
        batches.batchUpdate("""
                insert into coalition.organisation (slug, kind, name, country, latitude, longitude, zone, website,
                    logo, logo_alternative, summary, membership, source, changed_in)
                values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
                on conflict (slug) do update set kind = excluded.kind, name = excluded.name,
                    country = excluded.country, latitude = excluded.latitude, longitude = excluded.longitude,
                    zone = excluded.zone, website = excluded.website, logo = excluded.logo,
                    logo_alternative = excluded.logo_alternative, summary = excluded.summary,
                    membership = excluded.membership, source = excluded.source, changed_in = excluded.changed_in
                """, organisations, BATCH, (row, organisation) -> {
            Position position = organisation.position();
            Logo logo = organisation.logo();
            row.setString(1, organisation.id().slug());
            row.setString(2, organisation.kind().name());
            row.setString(3, Json.write(organisation.name()));
            row.setString(4, organisation.country());
            row.setObject(5, position == null ? null : position.latitude(), java.sql.Types.DOUBLE);
            row.setObject(6, position == null ? null : position.longitude(), java.sql.Types.DOUBLE);
            row.setString(7, text(organisation.zone()));
            row.setString(8, text(organisation.website()));
            row.setString(9, logo == null ? null : logo.picture());
            row.setString(10, logo == null ? null : Json.write(logo.alternative()));
            row.setString(11, organisation.summary() == null ? null : Json.write(organisation.summary()));
            row.setString(12, organisation.membership().name());
            row.setString(13, organisation.source());
            row.setLong(14, version);
        });
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        String zone = row.getString("zone");
        String website = row.getString("website");
        String logo = row.getString("logo");
        Double latitude = row.getObject("latitude", Double.class);
        return new Organisation(
                new OrganisationId(row.getString("slug")),
                Kind.valueOf(row.getString("kind")),
                Json.read(row.getString("name"), LocalizedText.class),
                row.getString("country"),
                latitude == null ? null : new Position(latitude, row.getDouble("longitude")),
                zone == null ? null : ZoneId.of(zone),
                website == null ? null : URI.create(website),
                logo == null ? null : new Logo(logo, Json.read(row.getString("logo_alternative"), LocalizedText.class)),
                Optional.ofNullable(row.getString("summary"))
                        .map(summary -> Json.read(summary, LocalizedText.class))
                        .orElse(null),
                Membership.valueOf(row.getString("membership")),
                row.getString("source"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
