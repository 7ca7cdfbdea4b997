package org.rightsdays.report.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.tree.ReportFigure.Style;

/** Tells a report to one reader: texts as runs that can be marked and linked, numbers by the rules of the language. */
public final class Telling {

    private final FinalReport report;
    private final Words words;
    private final Numbers numbers;

    public Telling(FinalReport report, Words words) {
        this.report = report;
        this.words = words;
        this.numbers = new Numbers(report, words);
    }

    public FinalReport report() {
        return report;
    }

    public Words words() {
        return words;
    }

    /** The number as it is written, such as "1 484", "at least 1 450" or "7 of 19 (37 %)". */
    public String number(ReportFigure figure) {
        return numbers.write(figure);
    }

    public String number(String figure) {
        return number(report.figure(figure));
    }

    /** What a figure counts, in the reader's language. */
    public List<Run> label(String figure) {
        return runs(report.figure(figure).label());
    }

    public String plain(Text text) {
        return runs(text).stream().map(Run::text).collect(Collectors.joining());
    }

    public String plain(Name name) {
        return name.words().in(words.language().tag()).text();
    }

    public List<Run> runs(Text text) {
        return switch (text) {
            case Text.Written written ->
                List.of(Run.of(written.words().in(words.language().tag()), null));
            case Text.Said said -> runs(said);
        };
    }

    private List<Run> runs(Text.Said said) {
        if (said.arguments().isEmpty()) {
            return List.of(Run.plain(words.say(said.key())));
        }
        Map<String, Object> values = new HashMap<>();
        said.arguments().forEach((name, argument) -> values.put(name, value(argument)));
        return words.pieces(said.key(), values).stream()
                .flatMap(piece ->
                        runs(
                                piece.text(),
                                piece.argument() == null
                                        ? null
                                        : said.arguments().get(piece.argument()))
                                .stream())
                .toList();
    }

    /** What an argument became in the sentence, marked and linked. */
    private List<Run> runs(String text, @Nullable Argument argument) {
        return switch (argument) {
            case null -> List.of(Run.plain(text));
            case Argument.Counted counted -> List.of(Run.figure(asWritten(text, counted), counted.figure()));
            case Argument.Several several -> each(several.each());
            default -> List.of(run(argument));
        };
    }

    private List<Run> each(List<Argument> arguments) {
        return words.listPieces(arguments.stream().map(this::plain).toList()).stream()
                .map(piece -> piece.argument() == null
                        ? Run.plain(piece.text())
                        : run(arguments.get(Integer.parseInt(piece.argument()))))
                .toList();
    }

    /** An argument by itself. */
    public Run run(Argument argument) {
        return switch (argument) {
            case Argument.Counted counted -> Run.figure(plain(counted), counted.figure());
            case Argument.Named named ->
                Run.of(named.name().words().in(words.language().tag()), named.name());
            case Argument.Quoted quoted -> Run.quoted(quoted.printed());
            default -> Run.plain(plain(argument));
        };
    }

    /** What the message gets for an argument: a whole number where plurals depend on it, else words. */
    private Object value(Argument argument) {
        return switch (argument) {
            case Argument.Counted counted -> value(report.figure(counted.figure()));
            default -> plain(argument);
        };
    }

    private Object value(ReportFigure figure) {
        return isChosenBy(figure) ? figure.upper().longValueExact() : number(figure);
    }

    /** Whether a message may choose its plural by the number: a whole one, an estimate or the upper end of a range. */
    private static boolean isChosenBy(ReportFigure figure) {
        Style style = figure.print().style();
        return (style == Style.EXACT || style == Style.ABOUT)
                && figure.upper().stripTrailingZeros().scale() <= 0;
    }

    /** A message writes the plain number of an estimate or a range; what it means takes its place. */
    private String asWritten(String text, Argument.Counted counted) {
        ReportFigure figure = report.figure(counted.figure());
        boolean plain = !isChosenBy(figure) || (figure.print().style() == Style.EXACT && !figure.isRange());
        return plain ? text : text.replace(words.number(figure.upper().longValueExact()), number(figure));
    }

    /** An argument in words. */
    public String plain(Argument argument) {
        return switch (argument) {
            case Argument.Counted counted -> number(counted.figure());
            case Argument.Named named -> plain(named.name());
            case Argument.Days days -> words.days(days.first(), days.last());
            case Argument.Country country -> words.country(country.code());
            case Argument.Term term -> words.say(term.key());
            case Argument.Quoted quoted -> quoted.printed();
            case Argument.Several several ->
                words.list(several.each().stream().map(this::plain).toList());
        };
    }
}
