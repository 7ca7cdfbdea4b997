package org.rightsdays.report.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdays.editions.Period;
import org.rightsdays.report.claims.Verdict;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/** Increases against an earlier period: whether the periods can be compared, and whether the percentages can be. */
final class PeriodChecks {

    private final Book book;
    private final SocialGrowth growth;

    PeriodChecks(Facts facts, Book book) {
        this.book = book;
        this.growth = new SocialGrowth(facts, book);
    }

    Optional<Finding> growth() {
        List<SocialGrowth.Row> rows = growth.rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Period campaign = growth.campaignPeriod().orElseThrow();
        Period baseline = growth.baselinePeriod().orElseThrow();
        Counted shared = growth.sharedDays();
        boolean comparable = campaign.days() == baseline.days() && book.count(shared) == 0;
        var sums = new ArrayList<Text>();
        sums.add(period("report.check.growth.campaign", campaign, growth.campaignDays(), growth.campaignWeekdays()));
        sums.add(period("report.check.growth.baseline", baseline, growth.baselineDays(), growth.baselineWeekdays()));
        sums.add(Text.say("report.check.growth.shared", "shared", shared));
        Counted fitting = book.records(
                "growth.fitting",
                Text.say("report.figure.growth.fitting"),
                rows.stream()
                        .filter(row -> row.whole().fits())
                        .<Input>map(row -> new Input.OfFigure(row.claimed().figure()))
                        .toList());
        Counted all = book.records(
                "growth.claims",
                Text.say("report.figure.growth.claims"),
                rows.stream()
                        .<Input>map(row -> new Input.OfFigure(row.claimed().figure()))
                        .toList());
        sums.add(Text.say("report.check.growth.fitting", "fitting", fitting, "all", all));
        Period equal = growth.equalPeriod();
        return Optional.of(new Finding(
                comparable ? null : Verdict.NOT_COMPARABLE,
                sums,
                Text.say(
                        "report.advice.growth",
                        "before",
                        new Argument.Days(equal.firstDay(), equal.lastDay()),
                        "campaign",
                        new Argument.Days(campaign.firstDay(), campaign.lastDay()))));
    }

    private static Text period(String key, Period period, Counted days, Counted weekdays) {
        return Text.say(
                key,
                "period",
                new Argument.Days(period.firstDay(), period.lastDay()),
                "days",
                days,
                "weekdays",
                weekdays);
    }
}
