package org.rightsdays.programme;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.storage.Json;
import org.rightsdays.programme.Contribution.Part;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.StoredContribution.Details;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes contributions with their parts, sessions and partners, in batches. */
@Component
class ContributionWriter {

    private static final int BATCH = 1000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ContributionWriter(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Numbers for that many new contributions. */
    List<Integer> newNumbers(int count) {
        return database.sql("""
                        select nextval(pg_get_serial_sequence('programme.contribution', 'id'))
                        from generate_series(1, ?)
                        """).param(count).query(Integer.class).list();
    }

    void insert(Collection<StoredContribution> contributions) {
        batches.batchUpdate("""
                insert into programme.contribution (host, title, summary, description, formats, mode, themes,
                    principles, state, state_note, long_running, languages, accessibility, details, sequence, changed,
                    changed_in, id, edition, slug)
                values (?, ?::jsonb, ?::jsonb, ?::jsonb, string_to_array(?, ' '), ?, string_to_array(?, ' '),
                    string_to_array(?, ' '), ?, ?::jsonb, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?)
                """, contributions, BATCH, (row, stored) -> {
            setColumns(row, stored);
            row.setInt(19, stored.contribution().id().edition().year());
            row.setString(20, stored.contribution().id().slug());
        });
        insertPieces(contributions);
    }

    void update(Collection<StoredContribution> contributions) {
        batches.batchUpdate("""
                update programme.contribution set host = ?, title = ?::jsonb, summary = ?::jsonb,
                    description = ?::jsonb, formats = string_to_array(?, ' '), mode = ?,
                    themes = string_to_array(?, ' '), principles = string_to_array(?, ' '), state = ?,
                    state_note = ?::jsonb, long_running = ?, languages = ?::jsonb, accessibility = ?::jsonb,
                    details = ?::jsonb, sequence = ?, changed = ?, changed_in = ?
                where id = ?
                """, contributions, BATCH, ContributionWriter::setColumns);
        int[] numbers =
                contributions.stream().mapToInt(StoredContribution::number).toArray();
        for (String table : List.of("session", "part", "partner")) {
            database.sql("delete from programme." + table + " where contribution = any(?)")
                    .param(numbers)
                    .update();
        }
        insertPieces(contributions);
    }

    /** Marks contributions as shown differently since a content version, although their own record is the same. */
    void touch(int[] numbers, long version) {
        database.sql("update programme.contribution set changed_in = ? where id = any(?)")
                .params(version, numbers)
                .update();
    }

    /** Takes an entry from the public pages, or puts it back; its own record stays as it is. False when it was so already. */
    boolean withhold(ContributionId id, boolean withheld, long version) {
        return database.sql("""
                        update programme.contribution set withheld = ?, changed_in = ?
                        where edition = ? and slug = ? and withheld <> ?
                        """)
                        .params(withheld, version, id.edition().year(), id.slug(), withheld)
                        .update()
                == 1;
    }

    private static void setColumns(PreparedStatement row, StoredContribution stored) throws SQLException {
        Contribution contribution = stored.contribution();
        row.setString(1, contribution.host().slug());
        row.setString(2, Json.write(contribution.title()));
        row.setString(3, Json.write(contribution.summary()));
        row.setString(4, json(contribution.description()));
        row.setString(5, names(contribution.formats()));
        row.setString(6, contribution.mode().name());
        row.setString(7, names(contribution.themes()));
        row.setString(8, names(contribution.principles()));
        row.setString(9, contribution.state().name());
        row.setString(10, json(contribution.stateNote()));
        row.setBoolean(11, contribution.longRunning());
        row.setString(12, Json.write(contribution.languages()));
        row.setString(13, Json.write(contribution.accessibility()));
        row.setString(14, Json.write(Details.of(contribution)));
        row.setInt(15, contribution.sequence());
        row.setObject(16, Objects.requireNonNull(contribution.changed()).atOffset(ZoneOffset.UTC));
        row.setLong(17, stored.changedIn());
        row.setInt(18, stored.number());
    }

    private void insertPieces(Collection<StoredContribution> contributions) {
        var parts = new ArrayList<Piece<Part>>();
        var sessions = new ArrayList<Piece<Session>>();
        var partners = new ArrayList<Piece<Partner>>();
        for (StoredContribution stored : contributions) {
            Piece.addAll(parts, stored.number(), stored.contribution().parts());
            Piece.addAll(sessions, stored.number(), stored.contribution().sessions());
            Piece.addAll(partners, stored.number(), stored.contribution().partners());
        }
        insertParts(parts);
        insertSessions(sessions);
        insertPartners(partners);
    }

    private void insertParts(List<Piece<Part>> parts) {
        batches.batchUpdate("""
                insert into programme.part (contribution, position, key, title, formats, mode, summary)
                values (?, ?, ?, ?::jsonb, string_to_array(?, ' '), ?, ?::jsonb)
                """, parts, BATCH, (row, part) -> {
            part.setKey(row);
            row.setString(3, part.value().key());
            row.setString(4, Json.write(part.value().title()));
            row.setString(5, names(part.value().formats()));
            row.setString(6, part.value().mode().name());
            row.setString(7, json(part.value().summary()));
        });
    }

    private void insertSessions(List<Piece<Session>> sessions) {
        batches.batchUpdate("""
                insert into programme.session (contribution, position, first_day, last_day, starts, ends, zone, title,
                    part, place)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """, sessions, BATCH, (row, session) -> {
            session.setKey(row);
            row.setObject(3, session.value().firstDay());
            row.setObject(4, session.value().lastDay());
            row.setObject(5, session.value().start());
            row.setObject(6, session.value().end());
            row.setString(7, session.value().zone().getId());
            row.setString(8, json(session.value().title()));
            row.setString(9, session.value().part());
            row.setString(10, session.value().place());
        });
    }

    private void insertPartners(List<Piece<Partner>> partners) {
        batches.batchUpdate("""
                insert into programme.partner (contribution, position, organisation, role) values (?, ?, ?, ?)
                """, partners, BATCH, (row, partner) -> {
            partner.setKey(row);
            row.setString(3, partner.value().organisation().slug());
            row.setString(4, partner.value().role().name());
        });
    }

    private static @Nullable String json(@Nullable LocalizedText text) {
        return text == null ? null : Json.write(text);
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** One of several values of a contribution, in their order. */
    private record Piece<T>(int contribution, int position, T value) {

        static <T> void addAll(List<Piece<T>> pieces, int contribution, List<T> values) {
            for (int i = 0; i < values.size(); i++) {
                pieces.add(new Piece<>(contribution, i, values.get(i)));
            }
        }

        void setKey(PreparedStatement row) throws SQLException {
            row.setInt(1, contribution);
            row.setInt(2, position);
        }
    }
}
