package org.rightsdays.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.storage.Json;
import org.rightsdays.programme.Contribution.Part;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.Contribution.SpokenLanguage;
import org.rightsdays.programme.StoredContribution.Details;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whole contributions, any number of them in one query. */
@Component
class ContributionStore {

    private static final String SELECT = """
            select id, edition, slug, host, title, summary, description, array_to_string(formats, ' ') as formats,
                   mode, array_to_string(themes, ' ') as themes, array_to_string(principles, ' ') as principles,
                   state, state_note, long_running, languages, accessibility, details, sequence, changed, changed_in,
                   (select json_agg(json_build_object('key', key, 'title', title, 'formats', formats, 'mode', mode,
                            'summary', summary) order by position)
                    from programme.part where contribution = id) as parts,
                   (select json_agg(json_build_object('firstDay', first_day, 'lastDay', last_day, 'start', starts,
                            'end', ends, 'zone', zone, 'title', title, 'part', part, 'place', place)
                            order by position)
                    from programme.session where contribution = id) as sessions,
                   (select json_agg(json_build_object('organisation', json_build_object('slug', organisation),
                            'role', role) order by position)
                    from programme.partner where contribution = id) as partners
            from programme.contribution
            """;

    private final JdbcClient database;

    ContributionStore(JdbcClient database) {
        this.database = database;
    }

    List<StoredContribution> read(int[] numbers) {
        return database.sql(SELECT + "where id = any(?)")
                .param(numbers)
                .query(ContributionStore::contribution)
                .list();
    }

    /** Without those that moderators took from the public pages. */
    List<StoredContribution> read(EditionId edition, Collection<String> slugs) {
        return database.sql(SELECT + "where edition = ? and slug = any(?) and not withheld")
                .params(edition.year(), slugs.toArray(String[]::new))
                .query(ContributionStore::contribution)
                .list();
    }

    /** All of them, whether anybody may see them or not. */
    List<StoredContribution> readAll(EditionId edition, Collection<String> slugs) {
        return database.sql(SELECT + "where edition = ? and slug = any(?)")
                .params(edition.year(), slugs.toArray(String[]::new))
                .query(ContributionStore::contribution)
                .list();
    }

    /** What an organisation hosts or is a partner of, newest edition first. */
    List<StoredContribution> of(OrganisationId organisation, int limit) {
        return database.sql(SELECT + """
                        where not withheld
                            and (host = ? or id in (select contribution from programme.partner where organisation = ?))
                        order by edition desc,
                            (select min(first_day + coalesce(starts, time '00:00')) from programme.session
                             where contribution = id) nulls first, slug
                        limit ?
                        """)
                .params(organisation.slug(), organisation.slug(), limit)
                .query(ContributionStore::contribution)
                .list();
    }

    /** What any of the organisations hosts or is a partner of. */
    List<Integer> numbersOf(Collection<OrganisationId> organisations) {
        String[] slugs = organisations.stream().map(OrganisationId::slug).toArray(String[]::new);
        return database.sql("""
                        select id from programme.contribution where host = any(?)
                        union select contribution from programme.partner where organisation = any(?)
                        """)
                .params(slugs, slugs)
                .query((row, i) -> row.getInt(1))
                .list();
    }

    Map<String, OrganisationId> hosts(EditionId edition) {
        var hosts = new HashMap<String, OrganisationId>();
        var known = new HashMap<String, OrganisationId>();
        database.sql("select slug, host from programme.contribution where edition = ?")
                .param(edition.year())
                .query(row -> {
                    hosts.put(row.getString(1), known.computeIfAbsent(row.getString(2), OrganisationId::new));
                });
        return hosts;
    }

    Map<String, OrganisationId> hosts(EditionId edition, Collection<String> slugs) {
        var hosts = new HashMap<String, OrganisationId>();
        database.sql("select slug, host from programme.contribution where edition = ? and slug = any(?)")
                .params(edition.year(), slugs.toArray(String[]::new))
                .query(row -> {
                    hosts.put(row.getString(1), new OrganisationId(row.getString(2)));
                });
        return hosts;
    }

    private static StoredContribution contribution(ResultSet row, int rowNumber) throws SQLException {
        Details details = Json.read(row.getString("details"), Details.class);
        var contribution = new Contribution(
                new ContributionId(new EditionId(row.getInt("edition")), row.getString("slug")),
                new OrganisationId(row.getString("host")),
                Json.read(row.getString("title"), LocalizedText.class),
                Json.read(row.getString("summary"), LocalizedText.class),
                text(row, "description"),
                constants(Format.class, row.getString("formats")),
                AttendanceMode.valueOf(row.getString("mode")),
                constants(Theme.class, row.getString("themes")),
                constants(Principle.class, row.getString("principles")),
                ContributionState.valueOf(row.getString("state")),
                text(row, "state_note"),
                row.getBoolean("long_running"),
                list(row, "parts", Part.class),
                list(row, "sessions", Session.class),
                details.places(),
                details.links(),
                list(row, "languages", SpokenLanguage.class),
                answers(row.getString("accessibility")),
                details.accessibilityNote(),
                details.cost(),
                details.audience(),
                details.withChildren(),
                details.rights(),
                list(row, "partners", Partner.class),
                details.images(),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                row.getInt("sequence"));
        return new StoredContribution(row.getInt("id"), row.getLong("changed_in"), contribution);
    }

    private static @Nullable LocalizedText text(ResultSet row, String column) throws SQLException {
        String json = row.getString(column);
        return json == null ? null : Json.read(json, LocalizedText.class);
    }

    private static <T> List<T> list(ResultSet row, String column, Class<T> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : Json.readList(json, type);
    }

    private static Map<Accessibility, Answer> answers(String json) {
        return Json.readMap(json, Answer.class).entrySet().stream()
                .collect(Collectors.toMap(answer -> Accessibility.valueOf(answer.getKey()), Map.Entry::getValue));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(" "))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toSet());
    }
}
