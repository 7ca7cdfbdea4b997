package org.rightsdays.report.pdf;

import com.ibm.icu.text.Bidi;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Chapter;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.ClaimTable;
import org.rightsdays.report.tree.Cover;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.Telling;

/**
 * A report, or a volume of one, as the templates for print read it.
 *
 * @param chapters those of this volume
 */
public record PrintedReport(Telling telling, List<Chapter> chapters, Volume volume, PrintLinks links) {

    private static final int SHORT = 8;
    private static final int LONG_SLOGAN = 76;

    public Words words() {
        return telling.words();
    }

    public Cover cover() {
        return telling.report().cover();
    }

    public FinalReport report() {
        return telling.report();
    }

    public Shown shown(LocalizedText text) {
        return text.in(words().language().tag());
    }

    /** What the file is called in a viewer: name, year and kind of document. */
    public String title() {
        String title = words().say("print.title", "edition", edition());
        return volume.isOnly() ? title : words().say("print.title.volume", "title", title, "number", volume.number());
    }

    public String edition() {
        return shown(cover().name()).text() + " " + cover().year();
    }

    public String days() {
        return words().days(cover().firstDay(), cover().lastDay());
    }

    /** Which state of the records this is. */
    public String standing() {
        var standing = report().standing();
        if (standing.number() == null || standing.frozenAt() == null) {
            return words().say("print.preview");
        }
        String day = words().day(standing.frozenAt().atOffset(ZoneOffset.UTC).toLocalDate());
        return words().say("print.snapshot", "number", standing.number(), "day", day);
    }

    public String coordinators() {
        return words().list(cover().coordinators().stream().map(telling::plain).toList());
    }

    public String chapterTitle(Chapter chapter) {
        return telling.plain(chapter.title());
    }

    /** The city sections of a chapter in order, for the contents. */
    public List<CitySection> cities(Chapter chapter) {
        var cities = new ArrayList<CitySection>();
        chapter.blocks().forEach(block -> collect(block, cities));
        return cities;
    }

    private static void collect(Block block, List<CitySection> cities) {
        if (block instanceof CitySection city) {
            cities.add(city);
        } else if (block instanceof Block.Group group) {
            group.blocks().forEach(inner -> collect(inner, cities));
        }
    }

    /** The first chapter, the cities and the claims begin a page; the others follow where there is room for them. */
    public String chapterClass(Chapter chapter) {
        boolean opening = chapter.equals(chapters.getFirst())
                || chapter.blocks().stream()
                        .anyMatch(block -> block instanceof CitySection || block instanceof ClaimTable);
        return opening ? "chapter opening" : "chapter";
    }

    /** The chapters, short ones that follow each other together: none of them stands on a page alone. */
    public List<List<Chapter>> inSpreads() {
        var spreads = new ArrayList<List<Chapter>>();
        for (Chapter chapter : chapters) {
            boolean joins = !spreads.isEmpty()
                    && isShort(chapter)
                    && isShort(spreads.getLast().getLast());
            if (joins) {
                spreads.getLast().add(chapter);
            } else {
                spreads.add(new ArrayList<>(List.of(chapter)));
            }
        }
        return spreads;
    }

    public String spreadClass(List<Chapter> spread) {
        return isShort(spread.getFirst()) ? "short" : "";
    }

    private static boolean isShort(Chapter chapter) {
        return chapter.blocks().size() <= SHORT
                && chapter.blocks().stream()
                        .allMatch(block -> block instanceof Block.Prose
                                || block instanceof Block.MapBlock
                                || (block instanceof Block.NameList list
                                        && list.names().size() <= SHORT));
    }

    /** The fewer letters a slogan has, the larger they are. */
    public String sloganClass(String slogan) {
        return slogan.length() > LONG_SLOGAN ? "long" : slogan.length() > LONG_SLOGAN / 2 ? "middling" : "";
    }

    /** Low tables stay on one page; wide ones have small letters. */
    public String tableClass(Block.FigureTable table) {
        return TableShape.of(table, telling);
    }

    /** The table as it fits the page. */
    public Block.FigureTable turned(Block.FigureTable table) {
        return TableShape.turned(table);
    }

    /** The rows of a table, with the last few apart so that they stay together. */
    public List<List<Block.Row>> tableParts(Block.FigureTable table) {
        return TableShape.parts(table, telling);
    }

    public @Nullable String address(Name name) {
        return links.page(name);
    }

    /** What a link of a number says to those who hear it. */
    public String figureTitle(String id) {
        return words().say(
                        "print.figure.title",
                        "label",
                        telling.plain(report().figure(id).label()));
    }

    public String pageTitle(Name name) {
        return words().say("print.page.title", "name", telling.plain(name));
    }

    public List<String> terms(CitySection.Given given) {
        var terms = new ArrayList<>(
                given.tags().stream().map(tag -> telling.plain((Argument) tag)).toList());
        terms.add(telling.plain(given.mode()));
        return terms;
    }

    /** Name, role and organisation, as far as they are known. */
    public String saidBy(CitySection.Testimonial testimonial) {
        return Stream.of(testimonial.name(), testimonial.role(), testimonial.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(between()));
    }

    /** The direction of words in a language that nobody stated: that of the first letter that has one, as in HTML. */
    public String directionOf(String words) {
        return Bidi.getBaseDirection(words) == Bidi.RTL ? "rtl" : "ltr";
    }

    /** What stands between two names in a row of them. */
    public String between() {
        return words().say("print.two", "one", "", "other", "");
    }

    public BarChart chart(Block.Chart chart) {
        return BarChart.of(chart, telling);
    }

    /** Large figures in rows of three. */
    public List<List<String>> inRows(List<String> figures) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < figures.size(); i += 3) {
            rows.add(figures.subList(i, Math.min(i + 3, figures.size())));
        }
        return rows;
    }
}
