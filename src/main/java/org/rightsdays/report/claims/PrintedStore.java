package org.rightsdays.report.claims;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what is printed: one row is one record, whole. */
@Component
class PrintedStore {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    PrintedStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    static String kind(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** By key, in the order in which they were first written. */
    <T> Map<String, T> read(EditionId edition, Class<T> type) {
        var found = new LinkedHashMap<String, T>();
        database.sql("select key, record from report.printed where edition = ? and kind = ? order by number")
                .params(edition.year(), kind(type))
                .query(row -> {
                    found.put(row.getString("key"), Json.read(row.getString("record"), type));
                });
        return found;
    }

    void write(EditionId edition, Class<?> type, Map<String, ?> records, long version) {
        batches.batchUpdate(
                """
                insert into report.printed (edition, kind, key, record, changed_in) values (?, ?, ?, ?::jsonb, ?)
                on conflict (edition, kind, key) do update
                set record = excluded.record, changed_in = excluded.changed_in
                """,
                records.entrySet().stream()
                        .map(entry -> new Object[] {
                            edition.year(), kind(type), entry.getKey(), Json.write(entry.getValue()), version
                        })
                        .toList());
    }
}
