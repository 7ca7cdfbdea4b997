package org.rightsdays.impact.reports;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.reports.LocalReport.State;
import org.rightsdays.impact.reports.Publication.Ownership;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.Json;
import org.rightsdays.programme.ContributionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of reports, publications and photos. */
@Component
class LocalReportStore {

    private final JdbcClient database;

    LocalReportStore(JdbcClient database) {
        this.database = database;
    }

    Optional<LocalReport> find(ContributionId id) {
        return database.sql("select * from impact.local_report where edition = ? and contribution = ?")
                .params(id.edition().year(), id.slug())
                .query(LocalReportStore::report)
                .optional();
    }

    /** By contribution. */
    List<LocalReport> all(EditionId edition) {
        return database.sql("select * from impact.local_report where edition = ? order by contribution")
                .param(edition.year())
                .query(LocalReportStore::report)
                .list();
    }

    /** The same with nothing of the answers but the lessons: who asks who has reported needs no more. */
    List<LocalReport> brief(EditionId edition) {
        return database.sql("""
                        select edition, contribution, state, version, changed_at, sent_at, reporter,
                            jsonb_build_object('lessons', coalesce(answers ->> 'lessons', '')) as answers
                        from impact.local_report where edition = ? order by contribution
                        """)
                .param(edition.year())
                .query(LocalReportStore::report)
                .list();
    }

    /** Writes the report where it is still of the version before; false when somebody else was faster. */
    boolean write(LocalReport report, Actor actor, long changedIn) {
        return database.sql("""
                        insert into impact.local_report as held (edition, contribution, answers, state, version,
                            changed_at, sent_at, reporter, reporter_account, changed_in)
                        values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (edition, contribution) do update set answers = excluded.answers,
                            state = excluded.state, version = excluded.version, changed_at = excluded.changed_at,
                            sent_at = excluded.sent_at, reporter = excluded.reporter,
                            reporter_account = excluded.reporter_account, changed_in = excluded.changed_in
                        where held.version = excluded.version - 1
                        """)
                        .param(report.contribution().edition().year())
                        .param(report.contribution().slug())
                        .param(Json.write(report.answers()))
                        .param(report.state().name())
                        .param(report.version())
                        .param(report.changedAt().atOffset(ZoneOffset.UTC))
                        .param(report.sentAt() == null ? null : report.sentAt().atOffset(ZoneOffset.UTC))
                        .param(actor.role())
                        .param(actor.account())
                        .param(changedIn)
                        .update()
                > 0;
    }

    static LocalReport report(ResultSet row, int number) throws SQLException {
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        return new LocalReport(
                new ContributionId(new EditionId(row.getInt("edition")), row.getString("contribution")),
                Json.readMap(row.getString("answers"), String.class),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getString("reporter"));
    }

    /** Notes what the ledger holds of the contribution now, as what its report knows of. */
    void noteFigures(ContributionId id) {
        database.sql("""
                        update impact.local_report held set figures = array(
                            select f.id from impact.figure f
                            where f.edition = held.edition and f.contribution = held.contribution
                                and f.current and not f.withdrawn)
                        where edition = ? and contribution = ?
                        """).params(id.edition().year(), id.slug()).update();
    }

    /** What the report knew of in the ledger when it was begun or last sent. */
    Set<UUID> notedFigures(ContributionId id) {
        return database.sql("select unnest(figures) from impact.local_report where edition = ? and contribution = ?")
                .params(id.edition().year(), id.slug())
                .query(UUID.class)
                .set();
    }

    void writePublications(ContributionId id, List<Publication> publications) {
        database.sql("delete from impact.publication where edition = ? and contribution = ?")
                .params(id.edition().year(), id.slug())
                .update();
        int position = 0;
        for (Publication one : publications) {
            database.sql("""
                            insert into impact.publication (edition, contribution, position, title, outlet, day, link,
                                ownership) values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(id.edition().year())
                    .param(id.slug())
                    .param(position++)
                    .param(one.title())
                    .param(one.outlet())
                    .param(one.day())
                    .param(one.link() == null ? null : one.link().toString())
                    .param(one.ownership().name())
                    .update();
        }
    }

    /** By contribution, in the order in which they were given. */
    List<Publication> publications(EditionId edition) {
        return database.sql("select * from impact.publication where edition = ? order by contribution, position")
                .param(edition.year())
                .query(LocalReportStore::publication)
                .list();
    }

    static Publication publication(ResultSet row, int number) throws SQLException {
        return new Publication(
                row.getString("contribution"),
                row.getString("title"),
                row.getString("outlet"),
                row.getObject("day", LocalDate.class),
                link(row.getString("link")),
                Ownership.valueOf(row.getString("ownership")));
    }

    private static @Nullable URI link(@Nullable String text) {
        return text == null ? null : URI.create(text);
    }

    /** The latest photo of a contribution is the one that is shown; a frozen report can still hold one before. */
    void writePhoto(ContributionId id, Photo photo) {
        database.sql("""
                        insert into impact.photo (edition, contribution, picture, alternative, credit, licence,
                            consented_at) values (?, ?, ?, ?::jsonb, ?, ?, ?)
                        on conflict (edition, contribution, picture) do update set alternative = excluded.alternative,
                            credit = excluded.credit, licence = excluded.licence, consented_at = excluded.consented_at
                        """)
                .params(
                        id.edition().year(),
                        id.slug(),
                        photo.picture(),
                        Json.write(photo.alternative()),
                        photo.credit(),
                        photo.licence(),
                        photo.consentedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdrawPhotos(ContributionId id, Instant at) {
        database.sql("""
                        update impact.photo set withdrawn_at = ?
                        where edition = ? and contribution = ? and withdrawn_at is null
                        """)
                .params(at.atOffset(ZoneOffset.UTC), id.edition().year(), id.slug())
                .update();
    }

    void writeNarrative(ContributionId id, Narrative narrative) {
        database.sql("""
                        insert into impact.narrative (edition, contribution, told) values (?, ?, ?::jsonb)
                        on conflict (edition, contribution) do update set told = excluded.told
                        """)
                .params(id.edition().year(), id.slug(), Json.write(narrative))
                .update();
    }

    /** By contribution. */
    List<Narrative> narratives(EditionId edition) {
        return database.sql("select told from impact.narrative where edition = ? order by contribution")
                .param(edition.year())
                .query((row, i) -> Json.read(row.getString("told"), Narrative.class))
                .list();
    }

    /** By contribution, the latest first; those whose consent was taken back among them. */
    List<Photo> photos(EditionId edition) {
        return database.sql("select * from impact.photo where edition = ? order by contribution, consented_at desc")
                .param(edition.year())
                .query(LocalReportStore::photo)
                .list();
    }

    static Photo photo(ResultSet row, int number) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Photo(
                row.getString("contribution"),
                row.getString("picture"),
                Json.read(row.getString("alternative"), LocalizedText.class),
                row.getString("credit"),
                row.getString("licence"),
                row.getObject("consented_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    void addLink(byte[] tokenHash, ContributionId id, Actor creator, Instant now, Instant expires) {
        database.sql("""
                        insert into impact.report_link (token_hash, edition, contribution, created_at, expires_at,
                            creator, creator_account) values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(tokenHash)
                .param(id.edition().year())
                .param(id.slug())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(expires.atOffset(ZoneOffset.UTC))
                .param(creator.role())
                .param(creator.account())
                .update();
    }

    Optional<ReportLinks.Link> findLink(byte[] tokenHash) {
        return database.sql("""
                        select edition, contribution, expires_at from impact.report_link where token_hash = ?
                        """)
                .param(tokenHash)
                .query((row, i) -> new ReportLinks.Link(
                        new ContributionId(new EditionId(row.getInt("edition")), row.getString("contribution")),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void deleteLinksOfBefore(Instant time) {
        database.sql("delete from impact.report_link where created_at < ?")
                .param(time.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes answers out of a report, as if they had never been typed. */
    void removeAnswers(ContributionId id, String beginning) {
        database.sql("""
                        update impact.local_report set version = version + 1, answers = coalesce((
                            select jsonb_object_agg(key, value) from jsonb_each(answers)
                            where not starts_with(key, ?)), '{}')
                        where edition = ? and contribution = ?
                        """).params(beginning, id.edition().year(), id.slug()).update();
    }
}
