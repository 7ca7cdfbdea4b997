package org.rightsdays.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of a person in the tables of the modules, by what these declare. */
@Component
public class PersonalRows {

    /** Secrets and numbers of rows mean nothing to a person. */
    private static final Set<String> NOT_TOLD = Set.of("bytea", "uuid", "tsvector");

    private static final Set<String> TEXTS = Set.of("text", "jsonb");

    private final JdbcClient database;

    PersonalRows(JdbcClient database) {
        this.database = database;
    }

    /** Table to its rows that are of the person, each as column to value; tables without any are left out. */
    Map<String, Object> of(PersonalData module, Person person) {
        var found = new LinkedHashMap<String, Object>();
        module.rowsOfPerson().forEach((table, condition) -> {
            var rows = rows(module.module() + "." + table, condition, person);
            if (!rows.isEmpty()) {
                found.put(table, rows);
            }
        });
        return found;
    }

    private List<Map<String, Object>> rows(String table, String condition, Person person) {
        Map<String, String> types = types(table);
        String columns = types.keySet().stream()
                .filter(column -> !NOT_TOLD.contains(types.get(column)))
                .map(column -> "'" + column + "', " + column)
                .collect(Collectors.joining(", "));
        return database
                .sql("select jsonb_strip_nulls(jsonb_build_object(" + columns + "))::text from " + table + " where "
                        + condition)
                .param("account", person.account(), java.sql.Types.OTHER)
                .param("address", person.address())
                .query(String.class)
                .list()
                .stream()
                .map(row -> Json.readMap(row, Object.class))
                .toList();
    }

    /** As which the person is known in the rows that are theirs. */
    Set<String> names(PersonalData module, Person person) {
        var names = new TreeSet<String>();
        for (String column : module.namesOfPerson()) {
            String table = column.substring(0, column.indexOf('.'));
            names.addAll(database.sql("select distinct " + column.substring(table.length() + 1) + " from "
                            + module.module() + "." + table + " where " + column.substring(table.length() + 1)
                            + " is not null and (" + module.rowsOfPerson().get(table) + ")")
                    .param("account", person.account(), java.sql.Types.OTHER)
                    .param("address", person.address())
                    .query(String.class)
                    .list());
        }
        return names;
    }

    /**
     * Takes address and names of a person out of texts, and leaves the rest of them.
     *
     * @param columns as {@code schema.table.column}; those that hold no text are passed over
     * @param condition on the rows, in SQL, with {@code :account} and {@code :address}
     */
    public void redact(Person person, List<String> columns, String condition) {
        for (String column : columns) {
            String table = column.substring(0, column.lastIndexOf('.'));
            String name = column.substring(column.lastIndexOf('.') + 1);
            String type = types(table).getOrDefault(name, "");
            if (TEXTS.contains(type)) {
                redact(person, table, name, type, condition);
            }
        }
    }

    /** How many rows of these columns have the address in their texts. */
    int mentions(Person person, List<String> columns) {
        int found = 0;
        for (String column : columns) {
            String table = column.substring(0, column.lastIndexOf('.'));
            String name = column.substring(column.lastIndexOf('.') + 1);
            if (TEXTS.contains(types(table).getOrDefault(name, ""))) {
                found += database.sql("select count(*) from " + table + " where position(:word in lower(" + name
                                + "::text)) > 0")
                        .param("word", person.address())
                        .query(Integer.class)
                        .single();
            }
        }
        return found;
    }

    private void redact(Person person, String table, String column, String type, String condition) {
        var texts = new HashMap<String, String>();
        for (String word : new ArrayList<>(person.words())) {
            database.sql("select ctid::text, " + column + "::text as text from " + table
                            + " where position(:word in lower(" + column + "::text)) > 0 and (" + condition
                            + ") for update")
                    .param("word", word)
                    .param("account", person.account(), java.sql.Types.OTHER)
                    .param("address", person.address())
                    .query(row -> {
                        texts.put(row.getString(1), row.getString(2));
                    });
        }
        texts.forEach((row, text) -> {
            String without = person.takenOutOf(text);
            if (!without.equals(text)) {
                database.sql("update " + table + " set " + column + " = cast(:text as " + type
                                + ") where ctid = cast(:row as tid)")
                        .param("text", without)
                        .param("row", row)
                        .update();
            }
        });
    }

    private Map<String, String> types(String table) {
        var types = new LinkedHashMap<String, String>();
        database.sql("""
                        select column_name, data_type from information_schema.columns
                        where table_schema || '.' || table_name = ? order by ordinal_position
                        """).param(table).query(row -> {
            types.put(row.getString(1), row.getString(2));
        });
        return types;
    }
}
