package org.rightsdays.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Change;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of files that no module owns yet, checked and kept as they are. */
@Component
class CheckedRowStore {

    /** Any number of its own will do; it stands for "an import is under way". */
    private static final long IMPORT_LOCK = 0x5249_4748_5453L;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final History history;

    CheckedRowStore(JdbcClient database, JdbcTemplate batches, History history) {
        this.database = database;
        this.batches = batches;
        this.history = history;
    }

    /** Keeps other imports out until the transaction ends; false when another one is under way. */
    boolean lockImports() {
        return database.sql("select pg_try_advisory_xact_lock(?)")
                .param(IMPORT_LOCK)
                .query(Boolean.class)
                .single();
    }

    /** Creates or changes rows by their keys, with history. */
    Saved save(Actor actor, EditionId edition, String file, Map<String, Map<String, String>> rows) {
        Map<String, Map<String, String>> before = read(edition, file, rows);
        var written = new ArrayList<Object[]>();
        var steps = new ArrayList<Step>();
        rows.forEach((key, row) -> {
            Map<String, String> was = before.get(key);
            if (!row.equals(was)) {
                written.add(new Object[] {edition.year(), file, key, Json.write(row)});
                String subject = file + " " + edition + "/" + key;
                steps.add(
                        was == null
                                ? new Step(subject, "created", Map.of())
                                : new Step(subject, "changed", changes(was, row)));
            }
        });
        if (!written.isEmpty()) {
            batches.batchUpdate("""
                    insert into exchange.checked_row (edition, file, key, cells) values (?, ?, ?, ?::jsonb)
                    on conflict (edition, file, key) do update set cells = excluded.cells
                    """, written);
            history.add(actor, steps);
        }
        int created = rows.size() - before.size();
        return new Saved(created, written.size() - created, rows.size() - written.size());
    }

    private Map<String, Map<String, String>> read(
            EditionId edition, String file, Map<String, Map<String, String>> rows) {
        var found = new HashMap<String, Map<String, String>>();
        database.sql("select key, cells from exchange.checked_row where edition = ? and file = ? and key = any(?)")
                .params(List.of(edition.year(), file, rows.keySet().toArray(String[]::new)))
                .query(row -> {
                    found.put(row.getString("key"), Json.readMap(row.getString("cells"), String.class));
                });
        return found;
    }

    /** How many rows of a file are kept. */
    int count(EditionId edition, String file) {
        return database.sql("select count(*) from exchange.checked_row where edition = ? and file = ?")
                .params(edition.year(), file)
                .query(Integer.class)
                .single();
    }

    private static Map<String, Change> changes(Map<String, String> was, Map<String, String> is) {
        var columns = new LinkedHashMap<>(was);
        columns.putAll(is);
        var changes = new TreeMap<String, Change>();
        for (String column : columns.keySet()) {
            if (!Objects.equals(was.get(column), is.get(column))) {
                changes.put(column, new Change(was.get(column), is.get(column)));
            }
        }
        return changes;
    }
}
