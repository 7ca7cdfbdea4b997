package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.report.checks.Attendance;
import org.rightsdays.report.checks.Cities;
import org.rightsdays.report.checks.Partners;
import org.rightsdays.report.checks.ThemeShares;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.Headline;
import org.rightsdays.report.tree.Block.NameList;
import org.rightsdays.report.tree.Block.Prose;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/** Who took part: cities, countries, regions of the world, partners. */
final class Overview {

    private final Facts facts;
    private final Book book;

    Overview(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    List<Block> blocks() {
        var cities = new Cities(facts, book);
        Counted named = cities.named();
        Counted countries = cities.countries();
        Counted regions = cities.regions();
        Counted partners = new Partners(facts, book).onRecord();
        Counted contributions = ThemeShares.all(facts, book);
        var headline = new ArrayList<>(List.of(named, countries, regions, partners, contributions));
        var attendance = new Attendance(facts, book);
        if (attendance.isReported()) {
            headline.add(attendance.total());
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Headline(headline.stream().map(Counted::figure).toList()));
        blocks.add(new Prose(Text.say(
                "report.overview.who",
                "cities",
                named,
                "countries",
                countries,
                "regions",
                regions,
                "partners",
                partners)));
        if (!facts.reported().isEmpty()) {
            blocks.add(new Prose(
                    Text.say("report.overview.reporting", "reporting", cities.reporting(), "others", cities.others())));
        }
        addLists(blocks, cities, partners);
        addHeld(blocks);
        return blocks;
    }

    /** What took place and what did not, as far as hosts have told. */
    private void addHeld(List<Block> blocks) {
        if (facts.told().narratives().isEmpty()) {
            return;
        }
        List<Name> held = toldOf(true);
        List<Name> notHeld = toldOf(false);
        Counted not = book.records("not-held", Text.say("report.figure.not-held"), inputs(notHeld));
        blocks.add(new Prose(Text.say(
                "report.overview.held",
                "held",
                book.records("held", Text.say("report.figure.held"), inputs(held)),
                "not",
                not)));
        if (!notHeld.isEmpty()) {
            blocks.add(new NameList("list-not-held", Text.say("report.list.not-held", "count", not), notHeld, null));
        }
    }

    private List<Name> toldOf(boolean held) {
        return facts.reported().stream()
                .filter(one -> facts.told()
                        .narrative(one.id().slug())
                        .filter(told -> told.held() == held)
                        .isPresent())
                .map(Names::of)
                .toList();
    }

    private static List<Input> inputs(List<Name> names) {
        return names.stream().<Input>map(Input.OfRecord::new).toList();
    }

    private void addLists(List<Block> blocks, Cities cities, Counted partners) {
        if (!facts.cities().isEmpty()) {
            blocks.add(new NameList(
                    "list-cities",
                    Text.say("report.list.cities", "count", cities.named()),
                    names(facts.cities()),
                    null));
            blocks.add(regions(cities));
        }
        if (!facts.partners().isEmpty()) {
            blocks.add(new NameList(
                    "list-partners",
                    Text.say("report.list.partners", "count", partners),
                    names(facts.partners()),
                    null));
        }
    }

    private Block regions(Cities cities) {
        return Charts.of(
                book,
                "regions",
                cities.byRegion().stream()
                        .map(region -> new Charts.Line(
                                new org.rightsdays.report.tree.Argument.Country(region.region()),
                                region.countries(),
                                null))
                        .toList(),
                Text.say("report.column.countries"),
                null);
    }

    private static List<Name> names(List<Organisation> organisations) {
        return organisations.stream().map(Names::of).toList();
    }
}
