package org.rightsdays.report.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.StatedGrowth;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Reported;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure;
import org.rightsdays.report.tree.ReportFigure.Basis;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.ReportFigure.Print;
import org.rightsdays.report.tree.Text;

/**
 * Increases that a report prints against an earlier period. The value before isn't printed, so it is worked out; and
 * since the periods are of different lengths, both are told for one day.
 */
public final class SocialGrowth {

    private static final String BASELINE = "social_media_baseline";

    private final Facts facts;
    private final Book book;
    private final Reported reported;

    public SocialGrowth(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.reported = new Reported(facts, book);
    }

    /**
     * One metric.
     *
     * @param value in the campaign
     * @param claimed increase as printed
     * @param baseline the value before, as far as it follows from the two
     * @param perDay growth of the daily rate
     * @param perDayExclusive the same when the last day of the period before isn't counted
     * @param perWeekday growth of the rate on working days
     */
    public record Row(
            Text metric,
            Counted value,
            Counted claimed,
            Counted baseline,
            WholeBaselines whole,
            Counted before,
            Counted after,
            Counted perDay,
            Counted perDayExclusive,
            Counted perWeekday) {}

    public List<Row> rows() {
        return baselinePeriod().isEmpty()
                ? List.of()
                : facts.growth().stream()
                        .flatMap(growth -> figure(growth).map(figure -> row(growth, figure)).stream())
                        .toList();
    }

    public Optional<Period> baselinePeriod() {
        return Optional.ofNullable(facts.edition().periods().get(BASELINE));
    }

    public Optional<Period> campaignPeriod() {
        return facts.growth().stream()
                .flatMap(growth -> figure(growth).stream())
                .map(figure -> figure.period().days())
                .findFirst();
    }

    private Optional<Figure> figure(StatedGrowth growth) {
        return facts.figures().stream()
                .filter(figure -> figure.metric() == growth.metric()
                        && growth.account().equals(figure.observation().account()))
                .findFirst();
    }

    private Row row(StatedGrowth growth, Figure figure) {
        String id = "growth." + growth.metric().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".";
        var metric = new Argument.Term(Words.keyOf(growth.metric()));
        Counted value = reported.enter(figure);
        Counted claimed = claimed(id, metric, growth);
        Counted baseline = book.computed(
                id + "baseline",
                label("baseline", metric),
                book.value(value).divide(BigDecimal.ONE.add(book.value(claimed)), MathContext.DECIMAL64),
                Print.RATE,
                Text.say("report.rule.implied"),
                value,
                claimed);
        Counted before = rate(id + "before", label("before", metric), baseline, baselineDays());
        Counted after = rate(id + "after", label("after", metric), value, campaignDays());
        return new Row(
                Text.say(Words.keyOf(growth.metric())),
                value,
                claimed,
                baseline,
                WholeBaselines.of(book, id, book.value(value), growth.percent()),
                before,
                after,
                book.growth(id + "per-day", label("per-day", metric), before, after),
                book.growth(
                        id + "per-day-exclusive",
                        label("per-day-exclusive", metric),
                        rate(id + "before-exclusive", label("before", metric), baseline, baselineDaysExclusive()),
                        after),
                book.growth(
                        id + "per-weekday",
                        label("per-weekday", metric),
                        rate(id + "weekday-before", label("before", metric), baseline, baselineWeekdays()),
                        rate(id + "weekday-after", label("after", metric), value, campaignWeekdays())));
    }

    private Counted rate(String id, Text label, Counted value, Counted days) {
        return book.rate(id, label, value, days);
    }

    private static Text label(String what, Argument.Term metric) {
        return Text.say("report.figure.growth." + what, "metric", metric);
    }

    private Counted claimed(String id, Argument.Term metric, StatedGrowth growth) {
        return book.enter(new ReportFigure(
                id + "claimed",
                growth.percent().movePointLeft(2),
                Print.GROWTH,
                label("claimed", metric),
                null,
                Text.say("report.scope.coalition"),
                null,
                Words.keyOf(org.rightsdays.impact.Method.NOT_STATED),
                Basis.PRINTED,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null));
    }

    Counted campaignDays() {
        return days("campaign.days", campaignPeriod().orElseThrow());
    }

    Counted baselineDays() {
        return days("baseline.days", baselinePeriod().orElseThrow());
    }

    private Counted baselineDaysExclusive() {
        Counted days = baselineDays();
        return book.computed(
                "period.baseline.days-exclusive",
                Text.say("report.figure.period.days-exclusive"),
                book.value(days).subtract(BigDecimal.ONE),
                Print.EXACT,
                Text.say("report.rule.last-day-out"),
                days);
    }

    Counted campaignWeekdays() {
        return weekdays("campaign.weekdays", campaignPeriod().orElseThrow());
    }

    Counted baselineWeekdays() {
        return weekdays("baseline.weekdays", baselinePeriod().orElseThrow());
    }

    /** Days that are in both periods. */
    Counted sharedDays() {
        Period campaign = campaignPeriod().orElseThrow();
        Period baseline = baselinePeriod().orElseThrow();
        List<Input> shared = baseline.firstDay()
                .datesUntil(baseline.lastDay().plusDays(1))
                .filter(campaign::contains)
                .<Input>map(day -> new Input.OfThing(new Argument.Days(day, day)))
                .toList();
        return book.records("period.shared-days", Text.say("report.figure.period.shared-days"), shared);
    }

    /** A period before the campaign that is as long and shares no day with it. */
    Period equalPeriod() {
        Period campaign = campaignPeriod().orElseThrow();
        return new Period(
                campaign.firstDay().minusDays(campaign.days()),
                campaign.firstDay().minusDays(1));
    }

    private Counted days(String id, Period period) {
        return counted(id, period, "report.figure.period.days", period.days());
    }

    private Counted weekdays(String id, Period period) {
        long weekdays = period.firstDay()
                .datesUntil(period.lastDay().plusDays(1))
                .map(LocalDate::getDayOfWeek)
                .filter(day -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY)
                .count();
        return counted(id, period, "report.figure.period.weekdays", weekdays);
    }

    private Counted counted(String id, Period period, String label, long days) {
        return book.enter(new ReportFigure(
                "period." + id,
                BigDecimal.valueOf(days),
                Print.EXACT,
                Text.say(label, "days", new Argument.Days(period.firstDay(), period.lastDay())),
                null,
                Text.say("report.scope.edition"),
                new Argument.Days(period.firstDay(), period.lastDay()),
                Words.keyOf(org.rightsdays.impact.Method.DERIVED),
                Basis.RECORDS,
                Text.say("report.rule.calendar"),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null));
    }
}
