package org.rightsdays.programme.submissions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.storage.Json;
import org.rightsdays.programme.submissions.Draft.Publication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts as rows. */
@Component
class DraftStore {

    /** Earlier versions of a draft that are kept while it is written. */
    private static final int EARLIER_KEPT = 50;

    private static final String SELECT = """
            select id, edition, owner, author, state, content, version, slug, public_version,
                   public_sequence, late, preview, batch, created, saved, submitted
            from programme.draft
            """;

    private final JdbcClient database;

    DraftStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Draft> find(DraftId id) {
        return database.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(DraftStore::draft)
                .optional();
    }

    /** The draft, which nobody else can change until the transaction ends. */
    Optional<Draft> lock(DraftId id) {
        return database.sql(SELECT + "where id = ? for update")
                .param(id.value())
                .query(DraftStore::draft)
                .optional();
    }

    Optional<Draft> byOnce(UUID once) {
        return database.sql(SELECT + "where once = ?")
                .param(once)
                .query(DraftStore::draft)
                .optional();
    }

    Optional<Draft> byPreview(String preview) {
        return database.sql(SELECT + "where preview = ?")
                .param(preview)
                .query(DraftStore::draft)
                .optional();
    }

    Optional<Draft> bySlug(EditionId edition, String slug) {
        return database.sql(SELECT + "where edition = ? and slug = ?")
                .params(edition.year(), slug)
                .query(DraftStore::draft)
                .optional();
    }

    /** Newest first. */
    List<Draft> of(Collection<OrganisationId> owners, int limit) {
        return database.sql(SELECT + "where owner = any(?) order by saved desc, id limit ?")
                .params(slugs(owners), limit)
                .query(DraftStore::draft)
                .list();
    }

    /** All of an organisation in an edition, oldest first. */
    List<Draft> ofOwner(EditionId edition, OrganisationId owner) {
        return database.sql(SELECT + "where edition = ? and owner = ? order by created, id")
                .params(edition.year(), owner.slug())
                .query(DraftStore::draft)
                .list();
    }

    /** Those of an edition that wait for a decision or are accepted, for the search of doubles. */
    List<Draft> ofHost(EditionId edition, OrganisationId owner, int limit) {
        return database.sql(
                        SELECT + "where edition = ? and owner = ? and state = 'SUBMITTED' order by submitted limit ?")
                .params(edition.year(), owner.slug(), limit)
                .query(DraftStore::draft)
                .list();
    }

    /** Adds a draft; false when one with the same {@code once} is there already. */
    boolean add(Draft draft, UUID once) {
        return database.sql("""
                        insert into programme.draft (id, edition, owner, author, once, state, content, version,
                            slug, public_version, public_sequence, late, preview, batch, created,
                            saved, submitted)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (once) do nothing
                        """)
                        .param(draft.id().value())
                        .param(draft.edition().year())
                        .param(draft.owner().slug())
                        .param(draft.author())
                        .param(once)
                        .param(draft.state().name())
                        .param(Json.write(draft.content()))
                        .param(draft.version())
                        .param(slug(draft))
                        .param(publicVersion(draft))
                        .param(publicSequence(draft))
                        .param(draft.late())
                        .param(draft.preview())
                        .param(draft.batch())
                        .param(at(draft.created()))
                        .param(at(draft.saved()))
                        .param(at(draft.submitted()))
                        .update()
                == 1;
    }

    /** Writes everything that can change. */
    void write(Draft draft) {
        database.sql("""
                        update programme.draft set state = ?, content = ?::jsonb, version = ?, slug = ?,
                            public_version = ?, public_sequence = ?, late = ?, preview = ?,
                            saved = ?, submitted = ?
                        where id = ?
                        """)
                .param(draft.state().name())
                .param(Json.write(draft.content()))
                .param(draft.version())
                .param(slug(draft))
                .param(publicVersion(draft))
                .param(publicSequence(draft))
                .param(draft.late())
                .param(draft.preview())
                .param(at(draft.saved()))
                .param(at(draft.submitted()))
                .param(draft.id().value())
                .update();
    }

    void remove(DraftId id) {
        database.sql("delete from programme.draft where id = ?")
                .param(id.value())
                .update();
    }

    /** Keeps what a draft held in one of its versions. */
    void keepEarlier(Draft draft) {
        database.sql("""
                        insert into programme.draft_earlier (draft, version, content, saved)
                        values (?, ?, ?::jsonb, ?) on conflict (draft, version) do nothing
                        """)
                .param(draft.id().value())
                .param(draft.version())
                .param(Json.write(draft.content()))
                .param(at(draft.saved()))
                .update();
        if (draft.version() > EARLIER_KEPT) {
            database.sql("delete from programme.draft_earlier where draft = ? and version < ?")
                    .params(draft.id().value(), draft.version() - EARLIER_KEPT)
                    .update();
        }
    }

    Optional<DraftContent> earlier(DraftId id, int version) {
        return database.sql("select content from programme.draft_earlier where draft = ? and version = ?")
                .params(id.value(), version)
                .query((row, i) -> Json.read(row.getString("content"), DraftContent.class))
                .optional();
    }

    /** Forgets earlier versions, when a draft was decided about. */
    void forgetEarlier(DraftId id) {
        database.sql("delete from programme.draft_earlier where draft = ?")
                .param(id.value())
                .update();
    }

    /** Keeps what moderators ask for. */
    void ask(DraftId id, LocalizedText asked) {
        database.sql("update programme.draft set asked = ?::jsonb where id = ?")
                .params(Json.write(asked), id.value())
                .update();
    }

    Optional<LocalizedText> asked(DraftId id) {
        return database.sql("select asked from programme.draft where id = ? and asked is not null")
                .param(id.value())
                .query((row, i) -> Json.read(row.getString("asked"), LocalizedText.class))
                .optional();
    }

    static String[] slugs(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::slug).toArray(String[]::new);
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                new EditionId(row.getInt("edition")),
                new OrganisationId(row.getString("owner")),
                row.getObject("author", UUID.class),
                DraftState.valueOf(row.getString("state")),
                Json.read(row.getString("content"), DraftContent.class),
                row.getInt("version"),
                publication(row),
                row.getBoolean("late"),
                row.getString("preview"),
                row.getObject("batch", UUID.class),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("saved", OffsetDateTime.class).toInstant(),
                instant(row, "submitted"));
    }

    private static @Nullable Publication publication(ResultSet row) throws SQLException {
        String slug = row.getString("slug");
        return slug == null ? null : new Publication(slug, row.getInt("public_version"), row.getInt("public_sequence"));
    }

    private static @Nullable String slug(Draft draft) {
        return draft.publication() == null ? null : draft.publication().slug();
    }

    private static @Nullable Integer publicVersion(Draft draft) {
        return draft.publication() == null ? null : draft.publication().version();
    }

    private static @Nullable Integer publicSequence(Draft draft) {
        return draft.publication() == null ? null : draft.publication().sequence();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
