package org.rightsdays.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.rightsdays.editions.EditionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Reads of many contributions only what the index holds. */
@Component
class ListingStore {

    private static final String SELECT = """
            select id, changed_in, slug, host, title -> 'texts' ->> (title ->> 'original') as title,
                   array_to_string(formats, ' ') as formats, mode, array_to_string(themes, ' ') as themes,
                   (select coalesce(string_agg(language ->> 'language', ' '), '')
                    from jsonb_array_elements(languages) as language) as languages,
                   (select coalesce(string_agg(key, ' '), '')
                    from jsonb_each_text(accessibility) where value = 'YES') as accessible,
                   (select coalesce(string_agg(organisation, ' '), '')
                    from programme.partner where contribution = id and role = 'CO_HOST') as co_hosts,
                   (select coalesce(string_agg(first_day || ' ' || last_day || ' '
                        || coalesce(starts::text, '-'), ','), '')
                    from programme.session where contribution = id) as sessions, long_running
            from programme.contribution
            """;

    private final JdbcTemplate database;

    ListingStore(DataSource dataSource) {
        database = new JdbcTemplate(dataSource);
        // Few enough to be forgotten while they are young: what gets old stays in memory until the heap is full.
        database.setFetchSize(200);
    }

    /**
     * A contribution as it is stored; lists are joined by spaces.
     *
     * @param sessions each as first day, last day and time (or -), separated by commas
     */
    record Stored(
            int number,
            long changedIn,
            String slug,
            String host,
            String coHosts,
            String title,
            String formats,
            String mode,
            String themes,
            String languages,
            String accessible,
            String sessions,
            boolean longRunning) {}

    /** Hands over one after the other: of a large edition they would take more memory together than its index. */
    void all(EditionId edition, Consumer<Stored> each) {
        read("edition = ? and not withheld", edition.year(), each);
    }

    /** Those that a content version after {@code version} changed. */
    void changedSince(EditionId edition, long version, Consumer<Stored> each) {
        Integer[] numbers = database.queryForList(
                        "select id from programme.contribution where edition = ? and changed_in > ? and not withheld",
                        Integer.class,
                        edition.year(),
                        version)
                .toArray(Integer[]::new);
        if (numbers.length > 0) {
            read("id = any(?)", numbers, each);
        }
    }

    /** Whether anything was taken from the public pages by a content version after {@code version}. */
    boolean withheldSince(EditionId edition, long version) {
        return Boolean.TRUE.equals(database.queryForObject("""
                select exists(select from programme.contribution
                    where edition = ? and changed_in > ? and withheld)
                """, Boolean.class, edition.year(), version));
    }

    private void read(String which, Object parameter, Consumer<Stored> each) {
        RowCallbackHandler handler = row -> each.accept(stored(row));
        database.query(SELECT + "where " + which, handler, new Object[] {parameter});
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getInt("id"),
                row.getLong("changed_in"),
                row.getString("slug"),
                row.getString("host"),
                row.getString("co_hosts"),
                row.getString("title"),
                row.getString("formats"),
                row.getString("mode"),
                row.getString("themes"),
                row.getString("languages"),
                row.getString("accessible"),
                row.getString("sessions"),
                row.getBoolean("long_running"));
    }
}
