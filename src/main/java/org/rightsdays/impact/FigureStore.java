package org.rightsdays.impact;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.Figure.Review;
import org.rightsdays.impact.Scope.Level;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger's table. */
@Component
class FigureStore {

    private static final int BATCH = 1_000;

    private static final String SELECT = """
            select f.*, r.reviewer, r.at as reviewed_at
            from impact.figure f left join impact.review r on r.figure = f.id
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    FigureStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The values that hold now, by key. */
    List<Figure> current(EditionId edition) {
        return database.sql(SELECT + "where f.edition = ? and f.current and not f.withdrawn order by f.key")
                .param(edition.year())
                .query(FigureStore::figure)
                .list();
    }

    /** Values that their reporters have taken back, by key. */
    List<Figure> withdrawn(EditionId edition) {
        return database.sql(SELECT + "where f.edition = ? and f.current and f.withdrawn order by f.key")
                .param(edition.year())
                .query(FigureStore::figure)
                .list();
    }

    List<Figure> current(EditionId edition, String contribution) {
        return database.sql(SELECT
                        + "where f.edition = ? and f.contribution = ? and f.current and not f.withdrawn order by f.key")
                .params(edition.year(), contribution)
                .query(FigureStore::figure)
                .list();
    }

    /** Contributions that have, themselves or in a part, a figure of some metrics. */
    Set<String> contributionsWith(EditionId edition, Collection<Metric> metrics) {
        return database.sql("""
                        select distinct contribution from impact.figure
                        where edition = ? and current and not withdrawn and contribution is not null and metric = any(?)
                        """)
                .params(List.of(
                        edition.year(), metrics.stream().map(Metric::name).toArray(String[]::new)))
                .query(String.class)
                .set();
    }

    /** The last revision of each key, whether it is a value or says that the value is taken back. */
    Map<String, Figure> latest(EditionId edition, Collection<String> keys) {
        var found = new HashMap<String, Figure>();
        database.sql(SELECT + "where f.edition = ? and f.key = any(?) and f.current")
                .params(List.of(edition.year(), keys.toArray(String[]::new)))
                .query(FigureStore::figure)
                .list()
                .forEach(figure -> found.put(figure.key(), figure));
        return found;
    }

    Optional<Figure> find(UUID id) {
        return database.sql(SELECT + "where f.id = ?")
                .param(id)
                .query(FigureStore::figure)
                .optional();
    }

    List<Figure> currentOf(EditionId edition, Collection<UUID> ids) {
        return database.sql(SELECT
                        + "where f.edition = ? and f.id = any(?) and f.current and not f.withdrawn order by f.key")
                .params(List.of(edition.year(), ids.toArray(UUID[]::new)))
                .query(FigureStore::figure)
                .list();
    }

    /** Lets those who follow the content know that something about figures is new. */
    void touch(Collection<UUID> ids, long version) {
        database.sql("update impact.figure set changed_in = ? where id = any(?)")
                .params(List.of(version, ids.toArray(UUID[]::new)))
                .update();
    }

    /** Every value of one key, oldest first. */
    List<Figure> revisions(EditionId edition, String key) {
        return database.sql(SELECT + "where f.edition = ? and f.key = ? order by f.revision")
                .params(edition.year(), key)
                .query(FigureStore::figure)
                .list();
    }

    /** Every value of the edition, by key, oldest first, without holding them all. */
    void forEach(EditionId edition, Consumer<Figure> each) {
        try (Stream<Figure> all = database
                .sql(SELECT + "where f.edition = ? order by f.key collate \"C\", f.revision")
                .withFetchSize(BATCH)
                .param(edition.year())
                .query(FigureStore::figure)
                .stream()) {
            all.forEach(each);
        }
    }

    /** Adds values; those that they replace stay, but hold no longer. */
    void add(List<Figure> figures, long version) {
        List<UUID> replaced = figures.stream()
                .map(Figure::replaces)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (!replaced.isEmpty()) {
            database.sql("update impact.figure set current = false where id = any(?)")
                    .param(replaced.toArray(UUID[]::new))
                    .update();
        }
        batches.batchUpdate("""
                insert into impact.figure (id, edition, key, revision, level, contribution, part, organisation, metric,
                    definition, measure, low, high, unit, first_day, last_day, zone, method, deduplication, channel,
                    account, detail, evidence, reporter, reporter_account, captured_at, replaces, current, changed_in,
                    withdrawn)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?,
                    true, ?, ?)
                """, figures, BATCH, (row, figure) -> {
            Object[] values = values(figure, version);
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
        });
    }

    private static Object[] values(Figure figure, long version) {
        Observation seen = figure.observation();
        Scope scope = seen.scope();
        ZoneId zone = seen.period().zone();
        return new @Nullable Object[] {
            figure.id(),
            figure.edition().year(),
            figure.key(),
            figure.revision(),
            scope.level().name(),
            scope.contribution(),
            scope.part(),
            scope.organisation() == null ? null : scope.organisation().slug(),
            seen.metric().name(),
            seen.definition(),
            seen.measure(),
            seen.amount().low(),
            seen.amount().high(),
            seen.unit(),
            seen.period().days().firstDay(),
            seen.period().days().lastDay(),
            zone == null ? null : zone.getId(),
            seen.method().name(),
            seen.deduplication().name(),
            seen.channel().name(),
            seen.account(),
            seen.detail() == null ? null : Json.write(seen.detail()),
            Json.write(seen.evidence()),
            figure.reporter(),
            figure.reporterAccount(),
            figure.capturedAt().atOffset(ZoneOffset.UTC),
            figure.replaces(),
            version,
            figure.withdrawn()
        };
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        String reviewer = row.getString("reviewer");
        return new Figure(
                row.getObject("id", UUID.class),
                new EditionId(row.getInt("edition")),
                row.getString("key"),
                row.getInt("revision"),
                observation(row),
                row.getString("reporter"),
                row.getObject("reporter_account", UUID.class),
                instant(row, "captured_at"),
                reviewer == null ? null : new Review(reviewer, instant(row, "reviewed_at")),
                row.getObject("replaces", UUID.class),
                row.getBoolean("withdrawn"));
    }

    private static Observation observation(ResultSet row) throws SQLException {
        String organisation = row.getString("organisation");
        String zone = row.getString("zone");
        String detail = row.getString("detail");
        return new Observation(
                new Scope(
                        Level.valueOf(row.getString("level")),
                        row.getString("contribution"),
                        row.getString("part"),
                        organisation == null ? null : new OrganisationId(organisation)),
                Metric.valueOf(row.getString("metric")),
                row.getInt("definition"),
                row.getString("measure"),
                new Amount(row.getObject("low", BigDecimal.class), row.getObject("high", BigDecimal.class)),
                row.getString("unit"),
                new MeasuredPeriod(
                        new Period(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class)),
                        zone == null ? null : ZoneId.of(zone)),
                Method.valueOf(row.getString("method")),
                Deduplication.valueOf(row.getString("deduplication")),
                Channel.valueOf(row.getString("channel")),
                row.getString("account"),
                detail == null ? null : Json.read(detail, LocalizedText.class),
                Json.readList(row.getString("evidence"), Evidence.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
