package org.rightsdays.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.storage.Json;
import org.rightsdays.privacy.TimeLimited;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of snapshots and of connecting texts. */
@Component
class ReportStore implements TimeLimited {

    private final JdbcClient database;
    private final Statements statements;
    private final LocalReports reports;

    ReportStore(JdbcClient database, Statements statements, LocalReports reports) {
        this.database = database;
        this.statements = statements;
        this.reports = reports;
    }

    /** A kept tree, but for statements and photos whose consent was taken back since: those are shown no more. */
    private FinalReport read(EditionId edition, String tree) {
        return Withdrawn.of(statements.testimonials(edition), reports.withdrawnPhotos(edition))
                .outOf(Json.read(tree, FinalReport.class));
    }

    @Override
    public Set<String> limitedTables() {
        return Set.of("report.snapshot");
    }

    /** What was taken back is not only hidden: it leaves the stored reports too. */
    @Override
    public void forget(Instant now) {
        for (int year : database.sql("select distinct edition from report.snapshot")
                .query(Integer.class)
                .list()) {
            var edition = new EditionId(year);
            var withdrawn = Withdrawn.of(statements.testimonials(edition), reports.withdrawnPhotos(edition));
            if (!withdrawn.isEmpty()) {
                all(edition)
                        .forEach(standing -> takeOut(withdrawn, edition, Objects.requireNonNull(standing.number())));
            }
        }
    }

    private void takeOut(Withdrawn withdrawn, EditionId edition, int number) {
        FinalReport stored = Json.read(
                database.sql("select tree from report.snapshot where edition = ? and number = ? for update")
                        .params(edition.year(), number)
                        .query(String.class)
                        .single(),
                FinalReport.class);
        FinalReport without = withdrawn.outOf(stored);
        if (!without.equals(stored)) {
            database.sql("update report.snapshot set tree = ?::jsonb where edition = ? and number = ?")
                    .params(Json.write(without), edition.year(), number)
                    .update();
        }
    }

    Optional<FinalReport> last(EditionId edition) {
        return database.sql("""
                        select tree from report.snapshot where edition = ? order by number desc limit 1
                        """)
                .param(edition.year())
                .query(String.class)
                .optional()
                .map(tree -> read(edition, tree));
    }

    Optional<FinalReport> find(EditionId edition, int number) {
        return database.sql("select tree from report.snapshot where edition = ? and number = ?")
                .params(edition.year(), number)
                .query(String.class)
                .optional()
                .map(tree -> read(edition, tree));
    }

    /** Oldest first. */
    List<Standing> all(EditionId edition) {
        return database.sql("select number, frozen_at from report.snapshot where edition = ? order by number")
                .param(edition.year())
                .query((row, i) -> new Standing(
                        row.getInt("number"),
                        row.getObject("frozen_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(EditionId edition, FinalReport report, String actor, long version) {
        Standing standing = report.standing();
        database.sql("""
                        insert into report.snapshot (edition, number, frozen_at, frozen_by, tree, changed_in)
                        values (?, ?, ?, ?, ?::jsonb, ?)
                        """)
                .params(
                        edition.year(),
                        Objects.requireNonNull(standing.number()),
                        Objects.requireNonNull(standing.frozenAt()).atOffset(ZoneOffset.UTC),
                        actor,
                        Json.write(report),
                        version)
                .update();
    }

    /** Connecting texts by chapter. */
    Map<String, LocalizedText> passages(EditionId edition) {
        var passages = new TreeMap<String, LocalizedText>();
        database.sql("select chapter, words from report.passage where edition = ?")
                .param(edition.year())
                .query(row -> {
                    passages.put(row.getString("chapter"), Json.read(row.getString("words"), LocalizedText.class));
                });
        return passages;
    }

    void write(EditionId edition, String chapter, LocalizedText words, long version) {
        database.sql("""
                        insert into report.passage (edition, chapter, words, changed_in) values (?, ?, ?::jsonb, ?)
                        on conflict (edition, chapter) do update
                        set words = excluded.words, changed_in = excluded.changed_in
                        """)
                .params(edition.year(), chapter, Json.write(words), version)
                .update();
    }

    void delete(EditionId edition, String chapter) {
        database.sql("delete from report.passage where edition = ? and chapter = ?")
                .params(edition.year(), chapter)
                .update();
    }
}
