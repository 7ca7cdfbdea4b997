package org.rightsdays.impact;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Testimonial.Consent;
import org.rightsdays.impact.Testimonial.Manner;
import org.rightsdays.impact.Testimonial.SourceKind;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of testimonials, of backgrounds, and of growth as it was stated. */
@Component
class StatementStore {

    private static final int BATCH = 1_000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    StatementStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** By contribution and source. */
    List<Testimonial> testimonials(EditionId edition) {
        return database.sql("""
                        select * from impact.testimonial where edition = ? order by contribution, source
                        """)
                .param(edition.year())
                .query(StatementStore::testimonial)
                .list();
    }

    Optional<Testimonial> testimonial(UUID id) {
        return database.sql("select * from impact.testimonial where id = ?")
                .param(id)
                .query(StatementStore::testimonial)
                .optional();
    }

    void writeTestimonials(List<Testimonial> testimonials, long version) {
        batches.batchUpdate("""
                insert into impact.testimonial (id, edition, contribution, source_kind, source, role, organisation,
                    statement, manner, consent, changed_in)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?)
                on conflict (edition, contribution, source) do update set source_kind = excluded.source_kind,
                    role = excluded.role, organisation = excluded.organisation, statement = excluded.statement,
                    manner = excluded.manner, consent = excluded.consent, changed_in = excluded.changed_in
                """, testimonials, BATCH, (row, one) -> {
            row.setObject(1, one.id());
            row.setInt(2, one.edition().year());
            row.setString(3, one.contribution());
            row.setString(4, one.sourceKind().name());
            row.setString(5, one.source());
            row.setString(6, one.role());
            row.setString(7, one.organisation());
            row.setString(8, Json.write(one.statement()));
            row.setString(9, one.manner().name());
            row.setString(10, one.consent() == null ? null : Json.write(one.consent()));
            row.setLong(11, version);
        });
    }

    /** Those of persons whose name and words are here, whatever the edition. */
    List<Testimonial> ofPersons() {
        return database
                .sql("select * from impact.testimonial where consent is not null")
                .query(StatementStore::testimonial)
                .stream()
                .filter(one -> !one.isErased())
                .toList();
    }

    /** Writes what is left of a statement over it. */
    void erase(Testimonial erased, long version) {
        database.sql("""
                        update impact.testimonial set source = ?, role = null, organisation = null,
                            statement = ?::jsonb, consent = ?::jsonb, changed_in = ? where id = ?
                        """)
                .params(
                        erased.source(),
                        Json.write(erased.statement()),
                        Json.write(java.util.Objects.requireNonNull(erased.consent())),
                        version,
                        erased.id())
                .update();
    }

    /** By scope and group. */
    List<Background> backgrounds(EditionId edition) {
        return database.sql("""
                        select * from impact.background where edition = ? order by scope, background
                        """)
                .param(edition.year())
                .query(StatementStore::background)
                .list();
    }

    void writeBackgrounds(List<Background> backgrounds, long version) {
        batches.batchUpdate("""
                insert into impact.background (edition, scope, contribution, background, label, count, changed_in)
                values (?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict (edition, scope, background) do update set label = excluded.label, count = excluded.count,
                    changed_in = excluded.changed_in
                """, backgrounds, BATCH, (row, one) -> {
            row.setInt(1, one.edition().year());
            row.setString(2, one.scope().path());
            row.setString(3, one.scope().contribution());
            row.setString(4, one.group());
            row.setString(5, Json.write(one.label()));
            row.setObject(6, one.count());
            row.setLong(7, version);
        });
    }

    void delete(Background background) {
        database.sql("delete from impact.background where edition = ? and scope = ? and background = ?")
                .params(background.edition().year(), background.scope().path(), background.group())
                .update();
    }

    /** By account and metric. */
    List<StatedGrowth> statedGrowth(EditionId edition) {
        return database.sql("""
                        select * from impact.stated_growth where edition = ? order by account, metric
                        """)
                .param(edition.year())
                .query((row, i) -> new StatedGrowth(
                        edition,
                        row.getString("account"),
                        Metric.valueOf(row.getString("metric")),
                        Amount.of(row.getObject("percent", BigDecimal.class)).exact()))
                .list();
    }

    void writeStatedGrowth(List<StatedGrowth> growth, long version) {
        batches.batchUpdate("""
                insert into impact.stated_growth (edition, account, metric, percent, changed_in)
                values (?, ?, ?, ?, ?)
                on conflict (edition, account, metric) do update set percent = excluded.percent,
                    changed_in = excluded.changed_in
                """, growth, BATCH, (row, one) -> {
            row.setInt(1, one.edition().year());
            row.setString(2, one.account());
            row.setString(3, one.metric().name());
            row.setBigDecimal(4, one.percent());
            row.setLong(5, version);
        });
    }

    private static Testimonial testimonial(ResultSet row, int number) throws SQLException {
        String consent = row.getString("consent");
        return new Testimonial(
                row.getObject("id", UUID.class),
                new EditionId(row.getInt("edition")),
                row.getString("contribution"),
                SourceKind.valueOf(row.getString("source_kind")),
                row.getString("source"),
                row.getString("role"),
                row.getString("organisation"),
                Json.read(row.getString("statement"), LocalizedText.class),
                Manner.valueOf(row.getString("manner")),
                consent == null ? null : Json.read(consent, Consent.class));
    }

    private static Background background(ResultSet row, int number) throws SQLException {
        String path = row.getString("scope");
        String contribution = row.getString("contribution");
        return new Background(
                new EditionId(row.getInt("edition")),
                scope(path, contribution),
                row.getString("background"),
                Json.read(row.getString("label"), LocalizedText.class),
                row.getObject("count", Integer.class));
    }

    private static Scope scope(String path, @org.jspecify.annotations.Nullable String contribution) {
        if (contribution == null) {
            return Scope.EDITION;
        }
        return path.equals(contribution)
                ? Scope.contribution(contribution)
                : Scope.part(contribution, path.substring(contribution.length() + 1));
    }
}
