package org.rightsdays.impact.social;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.exports.DayValue;
import org.rightsdays.impact.exports.ExportKind;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of counts by day. Rows come in by COPY and are merged by the database, a whole file at a time. */
@Component
class DailyStore {

    private static final int FETCHED = 5_000;

    private final JdbcClient database;
    private final JdbcTemplate connections;

    DailyStore(JdbcClient database, JdbcTemplate connections) {
        this.database = database;
        this.connections = connections;
    }

    void add(Capture capture) {
        database.sql("""
                        insert into impact.capture (id, account, file_name, file_hash, kinds, first_day, last_day,
                            captured_at, taken_in_at, reporter)
                        values (?, ?, ?, ?, string_to_array(?, ' '), ?, ?, ?, ?, ?)
                        """)
                .param(capture.id())
                .param(capture.account())
                .param(capture.fileName())
                .param(capture.fileHash())
                .param(String.join(" ", capture.kinds().stream().map(Enum::name).toList()))
                .param(capture.firstDay())
                .param(capture.lastDay())
                .param(capture.capturedAt().atOffset(ZoneOffset.UTC))
                .param(capture.takenInAt().atOffset(ZoneOffset.UTC))
                .param(capture.reporter())
                .update();
    }

    /** Rows of text as COPY wants them. */
    void copyIn(String rows) {
        connections.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy impact.incoming from stdin",
                                new java.io.ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new SQLException(e);
            }
        });
    }

    /** Lets the rows of a capture hold where it is the latest, and keeps the others aside. */
    Saved merge(UUID capture, Instant capturedAt) {
        OffsetDateTime at = capturedAt.atOffset(ZoneOffset.UTC);
        database.sql("""
                        delete from impact.incoming i using impact.incoming later
                        where i.capture = ? and later.capture = i.capture and later.account = i.account
                            and later.kind = i.kind and later.metric = i.metric and later.day = i.day
                            and later.line > i.line
                        """).param(capture).update();
        long all = count(capture);
        database.sql("""
                        insert into impact.daily_earlier (account, kind, metric, day, value, captured_at, capture)
                        select d.account, d.kind, d.metric, d.day,
                            case when d.captured_at <= ? then d.value else i.value end,
                            case when d.captured_at <= ? then d.captured_at else ? end,
                            case when d.captured_at <= ? then d.capture else i.capture end
                        from impact.incoming i join impact.daily d using (account, kind, metric, day)
                        where i.capture = ? and d.value <> i.value
                        on conflict do nothing
                        """).params(at, at, at, at, capture).update();
        int changed = database.sql("""
                        update impact.daily d set value = i.value, captured_at = ?, capture = i.capture
                        from impact.incoming i
                        where i.capture = ? and d.account = i.account and d.kind = i.kind and d.metric = i.metric
                            and d.day = i.day and d.value <> i.value and d.captured_at <= ?
                        """).params(at, capture, at).update();
        int created = database.sql("""
                        insert into impact.daily (account, kind, metric, day, value, captured_at, capture)
                        select account, kind, metric, day, value, ?, capture from impact.incoming where capture = ?
                        on conflict do nothing
                        """).params(at, capture).update();
        database.sql("delete from impact.incoming where capture = ?")
                .param(capture)
                .update();
        return new Saved(created, changed, (int) (all - created - changed));
    }

    private long count(UUID capture) {
        return database.sql("select count(*) from impact.incoming where capture = ?")
                .param(capture)
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    List<Capture> captures(int limit) {
        return database.sql("""
                        select *, array_to_string(kinds, ' ') as kind_names from impact.capture
                        order by taken_in_at desc, id limit ?
                        """).param(limit).query(DailyStore::capture).list();
    }

    /** Those of some files, each the last time it was taken in. */
    List<Capture> captures(Collection<String> hashes) {
        return database.sql("""
                        select distinct on (file_hash) *, array_to_string(kinds, ' ') as kind_names from impact.capture
                        where file_hash = any(?) order by file_hash, taken_in_at desc, id
                        """)
                .param(hashes.toArray(String[]::new))
                .query(DailyStore::capture)
                .list();
    }

    private static Capture capture(ResultSet row, int number) throws SQLException {
        String kinds = row.getString("kind_names");
        return new Capture(
                row.getObject("id", UUID.class),
                row.getString("account"),
                row.getString("file_name"),
                row.getString("file_hash"),
                kinds.isEmpty()
                        ? List.of()
                        : Stream.of(kinds.split(" ")).map(ExportKind::valueOf).toList(),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("captured_at", OffsetDateTime.class).toInstant(),
                row.getObject("taken_in_at", OffsetDateTime.class).toInstant(),
                row.getString("reporter"));
    }

    List<Series> series() {
        return database.sql("""
                        select account, kind, metric, min(day) as first_day, max(day) as last_day from impact.daily
                        group by account, kind, metric order by account, kind, metric
                        """)
                .query((row, i) -> new Series(
                        row.getString("account"),
                        ExportKind.valueOf(row.getString("kind")),
                        Metric.valueOf(row.getString("metric")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** By account, metric, day and kind, without holding them all. */
    void forEachDay(Consumer<DayValue> each) {
        try (Stream<DayValue> all = database
                .sql("""
                        select account, kind, metric, day, value from impact.daily
                        order by account, metric, day, kind
                        """)
                .withFetchSize(FETCHED)
                .query((row, i) -> new DayValue(
                        row.getString("account"),
                        ExportKind.valueOf(row.getString("kind")),
                        Metric.valueOf(row.getString("metric")),
                        row.getObject("day", LocalDate.class),
                        row.getLong("value")))
                .stream()) {
            all.forEach(each);
        }
    }

    /** Those of one account and some kinds of files. */
    List<Series> seriesOf(String account, List<ExportKind> kinds) {
        return series().stream()
                .filter(one -> one.account().equals(account) && kinds.contains(one.kind()))
                .toList();
    }

    PeriodTotal total(String account, ExportKind kind, Metric metric, Period period) {
        return database.sql("""
                        select coalesce(sum(d.value), 0) as value, count(*) as days, max(d.captured_at) as latest,
                            array_to_string(array_agg(distinct c.file_hash), ' ') as evidence
                        from impact.daily d join impact.capture c on c.id = d.capture
                        where d.account = ? and d.kind = ? and d.metric = ? and d.day between ? and ?
                        """)
                .params(account, kind.name(), metric.name(), period.firstDay(), period.lastDay())
                .query((row, i) -> {
                    OffsetDateTime latest = row.getObject("latest", OffsetDateTime.class);
                    String evidence = row.getString("evidence");
                    return new PeriodTotal(
                            metric,
                            period,
                            row.getLong("value"),
                            row.getLong("days"),
                            latest == null ? null : latest.toInstant(),
                            evidence == null ? List.of() : List.of(evidence.split(" ")));
                })
                .single();
    }

    /** What was ever said of one day, the value that holds first, then the others from late to early. */
    List<Long> saidOf(String account, ExportKind kind, Metric metric, LocalDate day) {
        return database.sql("""
                        select value from (
                            select value, captured_at, 0 as rank from impact.daily
                            where account = ? and kind = ? and metric = ? and day = ?
                            union all
                            select value, captured_at, 1 from impact.daily_earlier
                            where account = ? and kind = ? and metric = ? and day = ?) said
                        order by rank, captured_at desc
                        """)
                .params(account, kind.name(), metric.name(), day, account, kind.name(), metric.name(), day)
                .query(Long.class)
                .list();
    }
}
