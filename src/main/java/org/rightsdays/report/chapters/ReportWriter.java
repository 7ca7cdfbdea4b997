package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rightsdays.editions.Edition;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Contribution;
import org.rightsdays.report.checks.Checks;
import org.rightsdays.report.checks.Cities;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.NameList;
import org.rightsdays.report.tree.Block.Prose;
import org.rightsdays.report.tree.Chapter;
import org.rightsdays.report.tree.ClaimTable;
import org.rightsdays.report.tree.Cover;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.Standing;
import org.rightsdays.report.tree.Text;

/** Writes the whole report: chapters in their order, each begun by what the coordinators wrote for it. */
public final class ReportWriter {

    /** The chapters that a report can have, in order. */
    public static final List<String> CHAPTERS = List.of(
            "acknowledgements",
            "overview",
            "data",
            "themes",
            "map",
            "cities",
            "others",
            "publication-list",
            "method",
            "discrepancies",
            "lessons",
            "next");

    private final Facts facts;
    private final Book book = new Book();

    private ReportWriter(Facts facts) {
        this.facts = facts;
    }

    public static FinalReport write(Facts facts, Standing standing) {
        return new ReportWriter(facts).report(standing);
    }

    private FinalReport report(Standing standing) {
        var checks = Checks.of(facts, book);
        var chapters = new ArrayList<Chapter>();
        for (String key : CHAPTERS) {
            var blocks = new ArrayList<Block>();
            LocalizedText passage = facts.passages().get(key);
            if (passage != null) {
                blocks.add(new Prose(Text.written(passage)));
            }
            blocks.addAll(
                    switch (key) {
                        case "acknowledgements" -> acknowledgements();
                        case "overview" -> new Overview(facts, book).blocks();
                        case "data" -> new MeasuredData(facts, book).blocks();
                        case "themes" -> new KindsAndThemes(facts, book).blocks();
                        case "map" -> new Places(facts, book).map();
                        case "cities" -> new CitySections(facts, book).blocks();
                        case "others" -> new Places(facts, book).others();
                        case "publication-list" -> new PublicationsData(facts, book).annex();
                        case "method" -> new Method(facts, book).blocks();
                        case "discrepancies" -> new Discrepancies(facts, book).blocks(checks);
                        case "lessons" -> lessons(checks);
                        default -> next();
                    });
            if (!blocks.isEmpty()) {
                chapters.add(new Chapter(key, chapters.size() + 1, blocks));
            }
        }
        return new FinalReport(cover(), standing, chapters, book.figures(), facts.happened());
    }

    private List<Block> acknowledgements() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Prose(Text.say("report.acknowledgements.cities")));
        var hosts = facts.reported().stream().map(Contribution::host).collect(Collectors.toSet());
        List<Name> thanked = facts.cities().stream()
                .filter(city -> hosts.contains(city.id()))
                .map(Names::of)
                .toList();
        if (!thanked.isEmpty()) {
            blocks.add(new NameList(
                    "list-thanks",
                    Text.say("report.list.thanks", "count", new Cities(facts, book).reporting()),
                    thanked,
                    null));
        }
        return blocks;
    }

    /** What hosts learned, then what follows from the checks. */
    private List<Block> lessons(List<ClaimTable.Line> checks) {
        List<Block> blocks = new ArrayList<>(new OutputsData(facts, book).lessons());
        blocks.addAll(new Discrepancies(facts, book).lessons(checks));
        return blocks;
    }

    private List<Block> next() {
        var next = facts.edition().next();
        return next == null
                ? List.of()
                : List.of(new Prose(Text.say(
                        "report.next.days",
                        "days",
                        new org.rightsdays.report.tree.Argument.Days(next.firstDay(), next.lastDay()))));
    }

    private Cover cover() {
        Edition edition = facts.edition();
        return new Cover(
                edition.id().year(),
                edition.ordinal(),
                edition.name(),
                edition.abbreviation(),
                edition.slogan(),
                edition.days().firstDay(),
                edition.days().lastDay(),
                edition.convenor().name(),
                edition.convenor().abbreviation(),
                edition.coordinators().stream()
                        .map(id -> facts.organisation(id).map(Names::of).orElse(null))
                        .filter(Objects::nonNull)
                        .toList(),
                edition.sample());
    }
}
