package org.rightsdays.report.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.report.data.DataTable.Column;
import org.rightsdays.report.data.DataTable.Type;
import org.rightsdays.report.pdf.PrintLinks;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.ReportFigure;
import org.rightsdays.report.tree.ReportFigure.Definition;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Telling;

/** The numbers of a report, and what each is made of. */
final class FigureTables {

    private final Telling telling;
    private final PrintLinks links;

    FigureTables(Telling telling, PrintLinks links) {
        this.telling = telling;
        this.links = links;
    }

    List<DataTable> all() {
        return List.of(figures(), inputs(), evidence(), revisions(), definitions());
    }

    private DataTable figures() {
        var rows = new ArrayList<List<@Nullable String>>();
        for (ReportFigure figure : telling.report().figures().values()) {
            Definition definition = figure.definition();
            Argument.Days period = figure.period();
            ReportFigure.LedgerEntry entry = figure.entry();
            rows.add(Cells.of(
                    figure.id(),
                    telling.plain(figure.label()),
                    figure.value().toPlainString(),
                    telling.number(figure),
                    lower(figure.print().style()),
                    telling.plain(figure.scope()),
                    period == null ? null : period.first().toString(),
                    period == null ? null : period.last().toString(),
                    telling.words().say(figure.method()),
                    lower(figure.basis()),
                    definition == null ? null : definition.metric(),
                    definition == null ? null : Integer.toString(definition.version()),
                    figure.rule() == null ? null : telling.plain(figure.rule()),
                    figure.reporter(),
                    links.figure(figure.id()),
                    figure.high() == null ? null : figure.high().toPlainString(),
                    entry == null ? null : entry.recorded(),
                    entry == null ? null : telling.words().say(entry.unit()),
                    entry == null ? null : telling.words().say(entry.channel()),
                    entry == null ? null : telling.words().say(entry.deduplication()),
                    entry == null ? null : entry.reviewer(),
                    entry == null ? null : entry.reviewed()));
        }
        return new DataTable("figures", "Every number of the report", FIGURES, List.of("figure"), rows);
    }

    private static final List<Column> FIGURES = List.of(
            Column.text("figure", "Stable name of the number"),
            Column.text("label", "What it counts"),
            Column.number("value", "The exact value; a share or growth as a quotient"),
            Column.text("printed", "The value as the report prints it in English"),
            Column.text("style", "How it is printed: exact, at-least, about, share, growth or rate"),
            Column.text("scope", "Of what it is true"),
            new Column("first_day", Type.DATE, "First day it was measured on"),
            new Column("last_day", Type.DATE, "Last day it was measured on"),
            Column.text("method", "How it was measured"),
            Column.text("basis", "Where it comes from: reported, records, computed or printed"),
            Column.text("metric", "The metric that defines it"),
            new Column("metric_version", Type.INTEGER, "Version of that definition"),
            Column.text("rule", "The sum in words, for a computed number"),
            Column.text("reporter", "The role that reported it"),
            Column.text("address", "Page with its way home"),
            Column.number("high", "The upper end of a range whose lower end is the value; empty for an exact number"),
            new Column("recorded", Type.DATETIME, "When it was recorded (UTC)"),
            Column.text("unit", "What is counted"),
            Column.text("channel", "Where people were present"),
            Column.text("deduplication", "Whether people are counted once"),
            Column.text("reviewer", "The role that checked it; empty while it is provisional"),
            new Column("reviewed", Type.DATETIME, "When it was checked (UTC)"));

    private DataTable inputs() {
        var rows = new ArrayList<List<@Nullable String>>();
        for (ReportFigure figure : telling.report().figures().values()) {
            int position = 0;
            for (Input input : figure.inputs()) {
                position++;
                rows.add(
                        switch (input) {
                            case Input.OfFigure of -> Cells.of(figure.id(), position, of.figure(), null, null);
                            case Input.OfRecord of ->
                                Cells.of(
                                        figure.id(),
                                        position,
                                        null,
                                        telling.plain(of.name()),
                                        of.name().slug());
                            case Input.OfThing of ->
                                Cells.of(figure.id(), position, null, telling.plain(of.thing()), null);
                        });
            }
        }
        return new DataTable(
                "inputs",
                "What each computed or counted number is made of",
                List.of(
                        Column.text("figure", "The number"),
                        new Column("position", Type.INTEGER, "Place among its inputs, from 1"),
                        Column.text("input_figure", "Another number that goes into it"),
                        Column.text("input_name", "A record or thing that is counted"),
                        Column.text("input_slug", "Key of that record in the edition")),
                List.of("figure", "position"),
                rows);
    }

    private DataTable evidence() {
        var rows = new ArrayList<List<@Nullable String>>();
        telling.report().figures().values().forEach(figure -> {
            int position = 0;
            for (ReportFigure.Evidence evidence : figure.evidence()) {
                position++;
                rows.add(Cells.of(
                        figure.id(), position, telling.plain(evidence.words()), evidence.address(), evidence.hash()));
            }
        });
        return new DataTable(
                "evidence",
                "Files and links that support numbers",
                List.of(
                        Column.text("figure", "The number"),
                        new Column("position", Type.INTEGER, "Place among its evidence, from 1"),
                        Column.text("description", "What it is"),
                        Column.text("address", "Where it can be read"),
                        Column.text("hash", "Hash of the file as it was given")),
                List.of("figure", "position"),
                rows);
    }

    private DataTable revisions() {
        var rows = new ArrayList<List<@Nullable String>>();
        telling.report().figures().values().forEach(figure -> {
            int position = 0;
            for (ReportFigure.Revision revision : figure.revisions()) {
                position++;
                rows.add(Cells.of(
                        figure.id(),
                        position,
                        revision.value().toPlainString(),
                        revision.at().toString(),
                        revision.high() == null ? null : revision.high().toPlainString(),
                        revision.reporter(),
                        revision.withdrawn() ? "true" : "false"));
            }
        });
        return new DataTable(
                "revisions",
                "Earlier values of numbers",
                List.of(
                        Column.text("figure", "The number"),
                        new Column("position", Type.INTEGER, "1 for the first value"),
                        Column.number("value", "The value then"),
                        new Column("recorded", Type.DATETIME, "When it was recorded (UTC)"),
                        Column.number("high", "The upper end where it was a range"),
                        Column.text("reporter", "The role that reported it"),
                        new Column("withdrawn", Type.BOOLEAN, "Whether it says that the value before was taken back")),
                List.of("figure", "position"),
                rows);
    }

    private DataTable definitions() {
        var found = new TreeMap<String, List<@Nullable String>>();
        for (ReportFigure figure : telling.report().figures().values()) {
            Definition definition = figure.definition();
            if (definition != null) {
                found.put(
                        definition.metric() + "." + definition.version(),
                        Cells.of(definition.metric(), definition.version(), telling.plain(definition.words())));
            }
        }
        return new DataTable(
                "definitions",
                "What each metric counts",
                List.of(
                        Column.text("metric", "Name of the metric"),
                        new Column("version", Type.INTEGER, "Definitions change; each change is a version"),
                        Column.text("definition", "What exactly is counted")),
                List.of("metric", "version"),
                List.copyOf(found.values()));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
