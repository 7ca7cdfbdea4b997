package org.rightsdays.report.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rightsdays.impact.Metric;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Kind;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/**
 * Contributions counted as a reader would who looks for as many activities as possible: an event whose visitors are
 * counted apart from its participants is two, and so are an event and the publication that comes of it. The articles
 * of a campaign are the campaign itself.
 */
public final class Activities {

    private final Facts facts;
    private final Book book;

    public Activities(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    /** Contributions that somebody reported about. */
    public Counted contributions() {
        return book.records(
                "contributions.reported", Text.say("report.figure.contributions.reported"), inputs(facts.reported()));
    }

    /** All others that are published. */
    public Counted others() {
        int count = facts.contributions() - facts.reported().size();
        return facts.others().size() == count
                ? book.records(
                        "contributions.others", Text.say("report.figure.contributions.others"), inputs(facts.others()))
                : book.counted(
                        "contributions.others",
                        Text.say("report.figure.contributions.others"),
                        count,
                        Text.say("report.rule.programme"));
    }

    Counted events() {
        var events = new ArrayList<Input>();
        for (Contribution contribution : facts.reported()) {
            for (int i = 0; i < events(contribution); i++) {
                events.add(input(contribution));
            }
        }
        return book.records("activities.events", Text.say("report.figure.activities.events"), events);
    }

    Counted campaigns() {
        return book.records(
                "activities.campaigns",
                Text.say("report.figure.activities.campaigns"),
                inputs(facts.reported().stream()
                        .filter(one -> !isEvent(one) && one.kinds().contains(Kind.CAMPAIGN))
                        .toList()));
    }

    /** Publications beside an event, and contributions that are nothing else. */
    Counted publications() {
        return book.records(
                "activities.publications",
                Text.say("report.figure.activities.publications"),
                inputs(facts.reported().stream()
                        .filter(one -> isEvent(one)
                                ? one.kinds().contains(Kind.PUBLICATION)
                                : !one.kinds().contains(Kind.CAMPAIGN))
                        .toList()));
    }

    Counted countedApart() {
        return book.sum(
                "activities", Text.say("report.figure.activities"), List.of(events(), campaigns(), publications()));
    }

    Counted withOthers() {
        return book.sum("activities.all", Text.say("report.figure.activities.all"), List.of(countedApart(), others()));
    }

    private int events(Contribution contribution) {
        if (!isEvent(contribution)) {
            return 0;
        }
        Set<Metric> audiences = Set.of(Metric.PARTICIPATIONS, Metric.VISITORS);
        long counted = facts.figuresOf(contribution.id().slug()).stream()
                .map(figure -> figure.metric())
                .filter(audiences::contains)
                .distinct()
                .count();
        return (int) Math.max(1, counted);
    }

    private static boolean isEvent(Contribution contribution) {
        return contribution.kinds().contains(Kind.EVENT);
    }

    private static List<Input> inputs(List<Contribution> contributions) {
        return contributions.stream().map(Activities::input).toList();
    }

    private static Input input(Contribution contribution) {
        return new Input.OfRecord(Names.of(contribution));
    }
}
