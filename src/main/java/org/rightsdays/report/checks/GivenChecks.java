package org.rightsdays.report.checks;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Metric;
import org.rightsdays.programme.Contribution;
import org.rightsdays.report.claims.Claim;
import org.rightsdays.report.claims.Verdict;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.evidence.Reported;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/** Claims about what was given: partners, contributions by kind, and the figures of single contributions. */
final class GivenChecks {

    private final Facts facts;
    private final Book book;
    private final Partners partners;
    private final Activities activities;
    private final Reported reported;

    GivenChecks(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.partners = new Partners(facts, book);
        this.activities = new Activities(facts, book);
        this.reported = new Reported(facts, book);
    }

    Finding partners(List<Claim> claims) {
        Claim claim = claims.getFirst();
        Counted listed = partners.listed();
        Counted named = partners.named();
        Counted printed = book.printed(claim);
        Counted toListed =
                book.difference("partners.listed-difference", Text.say("report.figure.difference"), listed, printed);
        Counted toNamed =
                book.difference("partners.named-difference", Text.say("report.figure.difference"), named, printed);
        return new Finding(
                Verdicts.ofCount(claim, book.value(named)),
                List.of(
                        Text.say("report.check.partners", "entries", partners.entries(), "listed", listed),
                        Text.say("report.check.partners.in-text", "text", partners.inText(), "named", named),
                        Text.say("report.check.partners.missing", "listed", toListed, "named", toNamed),
                        Text.say("report.check.partners.on-record", "partners", partners.onRecord())),
                Text.say("report.advice.partners", "listed", listed, "named", named));
    }

    Finding contributions(List<Claim> claims) {
        Claim claim = claims.getFirst();
        Counted printed = book.printed(claim);
        Counted all = activities.withOthers();
        Counted own = activities.contributions();
        Counted fewest =
                book.difference("contributions.difference", Text.say("report.figure.difference"), own, printed);
        Counted most = book.difference("activities.difference", Text.say("report.figure.difference"), all, printed);
        return new Finding(
                Verdicts.ofCount(claim, book.value(all)),
                List.of(
                        Text.say("report.check.contributions", "own", own, "apart", activities.countedApart()),
                        Text.say("report.check.contributions.others", "others", activities.others(), "all", all),
                        Text.say("report.check.contributions.missing", "fewest", fewest, "most", most)),
                Text.say(
                        "report.advice.contributions",
                        "events",
                        activities.events(),
                        "campaigns",
                        activities.campaigns(),
                        "publications",
                        activities.publications()));
    }

    /** Two figures of one contribution that are about the same size are easily taken for one. */
    Finding figures(List<Claim> claims) {
        List<Counted> own = claims.stream()
                .flatMap(claim -> facts.figuresOf(String.valueOf(claim.subject())).stream()
                        .filter(figure -> figure.amount().low().compareTo(claim.value()) == 0))
                .distinct()
                .map(reported::enter)
                .toList();
        boolean differs = own.size() < claims.size();
        if (own.size() < 2) {
            return new Finding(
                    differs ? Verdict.INCONSISTENT : null,
                    List.of(Text.say("report.check.figures.one")),
                    Text.say("report.advice.figures"));
        }
        Counted difference = book.difference(
                "difference." + claims.getFirst().id(),
                Text.say("report.figure.difference"),
                own.getFirst().equals(largest(own)) ? own.getFirst() : own.getLast(),
                own.getFirst().equals(largest(own)) ? own.getLast() : own.getFirst());
        return new Finding(
                differs ? Verdict.INCONSISTENT : null,
                List.of(Text.say(
                        "report.check.figures",
                        "figures",
                        new Argument.Several(List.copyOf(own)),
                        "difference",
                        difference)),
                Text.say("report.advice.figures"));
    }

    private Counted largest(List<Counted> figures) {
        return figures.stream().max(java.util.Comparator.comparing(book::value)).orElseThrow();
    }

    Finding partnersOfContribution(List<Claim> claims) {
        Claim claim = claims.getFirst();
        String slug = String.valueOf(claim.subject());
        List<Input> named = facts.contribution(slug).map(Contribution::partners).orElse(List.of()).stream()
                .flatMap(partner -> facts.organisation(partner.organisation()).stream())
                .<Input>map(organisation -> new Input.OfRecord(Names.of(organisation)))
                .toList();
        Counted count = book.records("partners-of." + slug, Text.say("report.figure.partners.of"), named);
        Counted difference = book.difference(
                "difference." + claim.id(), Text.say("report.figure.difference"), count, book.printed(claim));
        return Finding.of(
                Verdicts.ofHeading(claim, book.value(count)),
                Text.say("report.check.partners-of", "named", count, "difference", difference),
                Text.say("report.advice.heading", "listed", count));
    }

    /** Children among the people present: their number alone is told, and whether adults are in it. */
    Finding withChildren(List<Claim> claims) {
        var sums = new ArrayList<Text>();
        boolean differs = false;
        for (Figure figure : facts.figuresOf(String.valueOf(claims.getFirst().subject()))) {
            if (figure.metric() != Metric.PARTICIPATIONS) {
                continue;
            }
            Counted people = reported.enter(figure);
            for (Claim claim : claims) {
                Counted difference = book.difference(
                        "difference." + claim.id(), Text.say("report.figure.difference"), people, book.printed(claim));
                differs |= book.value(difference).signum() != 0;
                sums.add(Text.say(
                        "report.check.with-children",
                        "printed",
                        new Argument.Quoted(claim.printed()),
                        "people",
                        people,
                        "difference",
                        difference));
            }
        }
        return new Finding(differs ? Verdict.INCONSISTENT : null, sums, Text.say("report.advice.with-children"));
    }
}
