package org.rightsdays.report.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.report.data.DataTable.Column;
import org.rightsdays.report.data.DataTable.Type;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.ClaimTable;
import org.rightsdays.report.tree.PublicationList;
import org.rightsdays.report.tree.Telling;
import org.rightsdays.report.tree.Text;

/** Cities, contributions, claims, and the tables of the report as they stand in it. */
final class ContentTables {

    private final Telling telling;
    private final List<List<@Nullable String>> cities = new ArrayList<>();
    private final List<List<@Nullable String>> contributions = new ArrayList<>();
    private final List<List<@Nullable String>> claims = new ArrayList<>();
    private final List<List<@Nullable String>> cells = new ArrayList<>();
    private final WordTables words;

    ContentTables(Telling telling) {
        this.telling = telling;
        this.words = new WordTables(telling);
        telling.report().chapters().forEach(chapter -> chapter.blocks().forEach(this::read));
    }

    List<DataTable> all() {
        var all = new ArrayList<DataTable>(words.all());
        all.addAll(List.of(
                new DataTable("cities", "Cities with a section of their own", CITIES, List.of("city"), cities),
                new DataTable(
                        "contributions",
                        "What those cities gave",
                        CONTRIBUTIONS,
                        List.of("city", "position"),
                        contributions),
                new DataTable(
                        "claims",
                        "What documents print, and what the records say",
                        CLAIMS,
                        List.of("line", "position"),
                        claims),
                new DataTable(
                        "tables", "Every cell of every table", TABLES, List.of("table", "row", "column"), cells)));
        return all;
    }

    private static final List<Column> CITIES = List.of(
            Column.text("city", "Key of the city"),
            Column.text("name", "Its name"),
            Column.text("country", "ISO 3166-1 alpha-2"));

    private static final List<Column> CONTRIBUTIONS = List.of(
            Column.text("city", "Key of the city"),
            new Column("position", Type.INTEGER, "Place in its section, from 1"),
            Column.text("contribution", "Key of the contribution in the edition"),
            Column.text("title", "Its title"),
            Column.text("tags", "Formats and themes, joined by |"),
            Column.text("mode", "Where people took part"),
            Column.text("figures", "Numbers that were reported, joined by |"),
            Column.text("partners", "Partners, joined by |"));

    private static final List<Column> CLAIMS = List.of(
            new Column("line", Type.INTEGER, "Number of the check in the report"),
            new Column(
                    "position", Type.INTEGER, "Place among the claims of that check; 0 for a remark without a claim"),
            Column.text("title", "What is checked"),
            Column.text("claim", "Key of the claim"),
            Column.text("printed", "The claim as it is printed"),
            Column.text("document", "Where it is printed"),
            Column.text("verdict", "What the records say about it"),
            Column.text("sum", "The sum behind it"),
            Column.text("advice", "What a trustworthy report says instead"));

    private static final List<Column> TABLES = List.of(
            Column.text("table", "Key of the table in the report"),
            Column.text("title", "Its title"),
            new Column("row", Type.INTEGER, "From 1"),
            new Column("column", Type.INTEGER, "From 1, after the head of the row"),
            Column.text("row_head", "What the row is about"),
            Column.text("column_head", "What the column is about"),
            Column.text("figure", "The number in the cell, by its name in figures.csv"),
            Column.number("value", "Its exact value; c where it is hidden"),
            Column.text("words", "Words in the cell"));

    private void read(Block block) {
        switch (block) {
            case Block.Group group -> group.blocks().forEach(this::read);
            case CitySection city -> read(city);
            case ClaimTable table -> table.lines().forEach(this::read);
            case Block.FigureTable table -> read(table);
            case Block.Chart chart -> read(chart.table());
            case PublicationList list -> words.read(list);
            default -> {}
        }
    }

    private void read(CitySection city) {
        cities.add(Cells.of(city.key(), telling.plain(city.city()), city.country()));
        int position = 0;
        for (CitySection.Given given : city.given()) {
            position++;
            contributions.add(Cells.of(
                    city.key(),
                    position,
                    given.contribution().slug(),
                    telling.plain(given.contribution()),
                    given.tags().stream().map(telling::plain).collect(Collectors.joining("|")),
                    telling.plain(given.mode()),
                    String.join("|", given.figures()),
                    given.partners().stream().map(telling::plain).collect(Collectors.joining("|"))));
            words.read(city, given);
            Block.FigureTable backgrounds = given.told().backgrounds();
            if (backgrounds != null) {
                read(backgrounds);
            }
        }
    }

    private void read(ClaimTable.Line line) {
        String verdict = line.verdict() == null
                ? null
                : line.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String sum = line.sums().stream().map(telling::plain).collect(Collectors.joining(" "));
        String advice = line.advice() == null ? null : telling.plain(line.advice());
        String title = telling.plain(line.title());
        if (line.printed().isEmpty()) {
            claims.add(Cells.of(line.number(), 0, title, null, null, null, verdict, sum, advice));
        }
        int position = 0;
        for (ClaimTable.Printed printed : line.printed()) {
            position++;
            claims.add(Cells.of(
                    line.number(),
                    position,
                    title,
                    printed.claim(),
                    printed.words(),
                    telling.plain(printed.document()),
                    verdict,
                    sum,
                    advice));
        }
    }

    private void read(Block.FigureTable table) {
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            for (int j = 0; j < row.cells().size(); j++) {
                Block.Cell cell = row.cells().get(j);
                cells.add(Cells.of(
                        table.key(),
                        telling.plain(table.title()),
                        i + 1,
                        j + 1,
                        telling.plain(row.head()),
                        telling.plain(table.columns().get(j + 1)),
                        cell.figure(),
                        value(cell),
                        cell.words() == null ? null : telling.plain(cell.words())));
            }
        }
    }

    private @Nullable String value(Block.Cell cell) {
        if (cell.figure() != null) {
            return telling.report().figure(cell.figure()).value().toPlainString();
        }
        boolean hidden = cell.words() instanceof Text.Said said && said.key().endsWith(".confidential");
        return hidden ? DataTable.CONFIDENTIAL : null;
    }
}
