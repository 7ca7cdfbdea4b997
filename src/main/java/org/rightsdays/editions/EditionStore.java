package org.rightsdays.editions;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition.Convenor;
import org.rightsdays.editions.TakingPart.Role;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of editions and of who takes part in them. */
@Component
class EditionStore {

    private static final int BATCH = 1000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    EditionStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** What of an edition nobody else refers to. */
    record Details(
            Convenor convenor,
            List<URI> websites,
            Map<Phase, LocalDate> phases,
            Map<String, Period> periods,
            @Nullable Period next,
            @Nullable String contact,
            @Nullable LocalizedText note) {}

    /** Newest first. */
    List<Edition> all() {
        return database.sql("""
                        select year, ordinal, name, abbreviation, slogan, first_day, last_day, details, sample,
                               array(select organisation from editions.coordinator
                                     where edition = year order by position) as coordinators
                        from editions.edition order by year desc
                        """).query(EditionStore::edition).list();
    }

    /** The highest content version that changed an edition or who takes part; 0 while there is none. */
    long lastChange() {
        return database.sql("""
                        select greatest((select max(changed_in) from editions.edition),
                                        (select max(changed_in) from editions.taking_part), 0)
                        """).query((row, i) -> row.getLong(1)).single();
    }

    void write(Edition edition, long version) {
        var details = new Details(
                edition.convenor(),
                edition.websites(),
                edition.phases(),
                edition.periods(),
                edition.next(),
                edition.contact(),
                edition.note());
        database.sql("""
                        insert into editions.edition (year, ordinal, name, abbreviation, slogan, first_day, last_day,
                            details, sample, changed_in)
                        values (?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?::jsonb, ?, ?)
                        on conflict (year) do update set ordinal = excluded.ordinal, name = excluded.name,
                            abbreviation = excluded.abbreviation, slogan = excluded.slogan,
                            first_day = excluded.first_day, last_day = excluded.last_day,
                            details = excluded.details, sample = excluded.sample, changed_in = excluded.changed_in
                        """)
                .params(
                        edition.id().year(),
                        edition.ordinal(),
                        Json.write(edition.name()),
                        edition.abbreviation(),
                        Json.write(edition.slogan()),
                        edition.days().firstDay(),
                        edition.days().lastDay(),
                        Json.write(details),
                        edition.sample(),
                        version)
                .update();
        writeCoordinators(edition);
    }

    private void writeCoordinators(Edition edition) {
        int year = edition.id().year();
        database.sql("delete from editions.coordinator where edition = ?")
                .param(year)
                .update();
        List<Integer> positions =
                IntStream.range(0, edition.coordinators().size()).boxed().toList();
        batches.batchUpdate(
                "insert into editions.coordinator (edition, position, organisation) values (?, ?, ?)",
                positions,
                BATCH,
                (row, position) -> {
                    row.setInt(1, year);
                    row.setInt(2, position);
                    row.setString(3, edition.coordinators().get(position).slug());
                });
    }

    /** Everyone in every edition, newest edition first, then by slug. */
    List<TakingPart> allTakingPart() {
        return database.sql("""
                        select edition, organisation, array_to_string(roles, ' ') as roles
                        from editions.taking_part order by edition desc, organisation
                        """)
                .query((row, i) -> new TakingPart(
                        new EditionId(row.getInt("edition")),
                        new OrganisationId(row.getString("organisation")),
                        Arrays.stream(row.getString("roles").split(" "))
                                .map(Role::valueOf)
                                .collect(Collectors.toSet())))
                .list();
    }

    void writeTakingPart(List<TakingPart> takingPart, long version) {
        batches.batchUpdate("""
                insert into editions.taking_part (edition, organisation, roles, changed_in)
                values (?, ?, string_to_array(?, ' '), ?)
                on conflict (edition, organisation) do update
                    set roles = excluded.roles, changed_in = excluded.changed_in
                """, takingPart, BATCH, (row, part) -> {
            row.setInt(1, part.edition().year());
            row.setString(2, part.organisation().slug());
            row.setString(3, part.roles().stream().map(Role::name).collect(Collectors.joining(" ")));
            row.setLong(4, version);
        });
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        Details details = Json.read(row.getString("details"), Details.class);
        String[] coordinators = (String[]) row.getArray("coordinators").getArray();
        return new Edition(
                new EditionId(row.getInt("year")),
                row.getInt("ordinal"),
                Json.read(row.getString("name"), LocalizedText.class),
                row.getString("abbreviation"),
                Json.read(row.getString("slogan"), LocalizedText.class),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                details.convenor(),
                Arrays.stream(coordinators).map(OrganisationId::new).toList(),
                details.websites(),
                details.phases(),
                details.periods(),
                details.next(),
                details.contact(),
                details.note(),
                row.getBoolean("sample"));
    }
}
