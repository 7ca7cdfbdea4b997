package org.rightsdays.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.EditionColumns;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.Header;
import org.rightsdays.exchange.columns.Reading;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.exchange.findings.Findings;
import org.rightsdays.exchange.tables.Cell;
import org.rightsdays.exchange.tables.Row;
import org.rightsdays.exchange.tables.Source;
import org.rightsdays.exchange.tables.Table;
import org.rightsdays.exchange.tables.Unreadable;

/** The facts of an edition as one row, whether they come as {@code edition.json} or as rows of key and value. */
final class EditionFacts {

    private static final Pattern PERIOD = Pattern.compile(EditionColumns.PERIOD_KEY);
    private static final String JSON_FILE = "edition.json";

    private EditionFacts() {}

    /** The facts, or empty when there are none, which has then been told. */
    static Optional<Entry> read(Source source, Findings findings) throws IOException {
        Optional<Table> table = source.tables().stream()
                .filter(one -> one.name().equals(EditionColumns.KEYS.name()))
                .findFirst();
        Optional<byte[]> json;
        try {
            json = source.editionJson();
            if (json.isPresent() && table.isPresent()) {
                fail(
                        findings,
                        JSON_FILE,
                        "edition-twice",
                        Map.of("other", table.get().file()));
                return Optional.empty();
            }
            if (json.isEmpty() && table.isEmpty()) {
                fail(findings, "", "edition-missing", Map.of());
                return Optional.empty();
            }
            String file = table.map(Table::file).orElse(JSON_FILE);
            SequencedMap<String, Cell> facts =
                    json.isPresent() ? EditionJson.flatten(json.get()) : rows(table.orElseThrow(), findings);
            return entry(facts, file, findings);
        } catch (Unreadable unreadable) {
            TableReader.tell(new Reading(table.map(Table::file).orElse(JSON_FILE), "en", null, findings), unreadable);
            return Optional.empty();
        }
    }

    private static void fail(Findings findings, String file, String code, Map<String, String> arguments) {
        new Reading(file, "en", null, findings).error(code, new Place(file, 0, null), null, arguments);
    }

    private static SequencedMap<String, Cell> rows(Table table, Findings findings) throws IOException {
        var facts = new LinkedHashMap<String, Cell>();
        var reading = new Reading(table.file(), "en", null, findings);
        try (var rows = table.open()) {
            while (rows.hasNext()) {
                Row row = rows.next();
                String key = row.cell(0).text();
                boolean header = key.equals("key") && row.cell(1).text().equals("value");
                boolean empty = row.cell(1).isEmpty();
                if (header || row.isRemark() || empty) {
                    continue;
                }
                if (facts.putIfAbsent(key, row.cell(1)) != null) {
                    reading.error("duplicate-column", new Place(table.file(), row.number(), key), key, Map.of());
                }
            }
        }
        return facts;
    }

    private static Optional<Entry> entry(SequencedMap<String, Cell> facts, String file, Findings findings) {
        String language = language(facts.get(EditionColumns.LANGUAGE.name()));
        var reading = new Reading(file, language, null, findings);
        List<Cell> names = facts.keySet().stream()
                .map(name -> new Cell(name, Cell.Kind.TEXT))
                .toList();
        return Header.read(sheet(facts.keySet()), new Row(0, names), reading)
                .map(header -> new Entry(new Row(0, List.copyOf(facts.values())), header, reading));
    }

    private static String language(@Nullable Cell cell) {
        return cell == null || cell.isEmpty() ? "en" : cell.text();
    }

    /** The keys that are always known, and those of the periods that this edition names. */
    private static Sheet sheet(Collection<String> names) {
        var columns = new ArrayList<Column<?>>(EditionColumns.KEYS.columns());
        for (String period : periodNames(names)) {
            columns.add(EditionColumns.periodKey(period + "_period.first_day"));
            columns.add(EditionColumns.periodKey(period + "_period.last_day"));
        }
        return new Sheet(EditionColumns.KEYS.name(), columns, true);
    }

    /** Names of periods among keys, such as {@code social_media_campaign}. */
    static SortedSet<String> periodNames(Collection<String> names) {
        var periods = new TreeSet<String>();
        for (String name : names) {
            Matcher matcher = PERIOD.matcher(name);
            if (matcher.matches()) {
                periods.add(matcher.group(1));
            }
        }
        return periods;
    }
}
