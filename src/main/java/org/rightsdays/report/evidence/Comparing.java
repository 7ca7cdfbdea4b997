package org.rightsdays.report.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.exports.ExportKind;
import org.rightsdays.impact.social.PeriodTotal;
import org.rightsdays.impact.social.Series;
import org.rightsdays.impact.social.SocialFigures;
import org.rightsdays.report.evidence.Compared.Side;

/**
 * Sets the campaign beside a fair period before: one of the same length that ends the day before the campaign, where its
 * days are known, else the one that the edition names.
 */
final class Comparing {

    private static final String CAMPAIGN = "social_media_campaign";
    private static final String BASELINE = "social_media_baseline";

    /** Counts of posts go on growing after their day, so an older post always has more. */
    private static final Set<ExportKind> BY_POST = EnumSet.of(
            ExportKind.LINKEDIN_POSTS,
            ExportKind.FACEBOOK_POSTS,
            ExportKind.INSTAGRAM_POSTS,
            ExportKind.X_POSTS,
            ExportKind.YOUTUBE_VIDEOS,
            ExportKind.MASTODON_POSTS);

    private final Edition edition;
    private final Map<String, Figure> figures;
    private final SocialFigures social;

    Comparing(Edition edition, List<Figure> figures, SocialFigures social) {
        this.edition = edition;
        this.figures = figures.stream().collect(Collectors.toMap(Figure::key, one -> one));
        this.social = social;
    }

    List<Compared> all() {
        Period campaign = edition.periods().get(CAMPAIGN);
        if (campaign == null) {
            return List.of();
        }
        var compared = new ArrayList<Compared>();
        var daily = new HashSet<String>();
        for (Series series : social.series()) {
            daily.add(account(series));
            boolean counts = series.metric().adding() != Metric.Adding.NEVER && !BY_POST.contains(series.kind());
            if (counts) {
                compared(series, campaign).ifPresent(compared::add);
            }
        }
        compared.addAll(typed(campaign, daily));
        compared.sort(Comparator.comparing(Compared::account).thenComparing(Compared::metric));
        return compared;
    }

    private Optional<Compared> compared(Series series, Period campaign) {
        Side side = side(series, campaign);
        if (side.daysKnown() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Compared(series.account(), series.kind(), series.metric(), side, before(series, campaign)));
    }

    private @Nullable Side before(Series series, Period campaign) {
        Side equal = side(series, equalPeriod(campaign));
        Period named = edition.periods().get(BASELINE);
        if (equal.isComplete() || named == null) {
            return equal.daysKnown() == 0 ? null : equal;
        }
        return isKnownBefore(series, named, campaign) ? side(series, named) : equal.daysKnown() == 0 ? null : equal;
    }

    /** Whether anything is known of the days of a period that the campaign has not. */
    private boolean isKnownBefore(Series series, Period period, Period campaign) {
        LocalDate last = campaign.firstDay().minusDays(1);
        LocalDate end = period.lastDay().isBefore(last) ? period.lastDay() : last;
        return !period.firstDay().isAfter(end)
                && side(series, new Period(period.firstDay(), end)).daysKnown() > 0;
    }

    private static Period equalPeriod(Period campaign) {
        return new Period(
                campaign.firstDay().minusDays(campaign.days()),
                campaign.firstDay().minusDays(1));
    }

    private Side side(Series series, Period period) {
        PeriodTotal total = social.total(series.account(), series.kind(), series.metric(), period);
        String figure = figures.values().stream()
                .filter(one -> one.metric() == series.metric()
                        && account(series).equals(one.observation().account())
                        && one.period().days().equals(period))
                .map(Figure::key)
                .findFirst()
                .orElse(null);
        return new Side(period, total.value(), total.daysKnown(), total.evidence(), figure);
    }

    /** What the ledger calls the account of a series. */
    private static String account(Series series) {
        return series.account() + "-"
                + series.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Accounts whose periods were typed: the one of the campaign, or the last one in it, with the one before it. */
    private List<Compared> typed(Period campaign, Set<String> daily) {
        Map<String, List<Figure>> series = new TreeMap<>();
        for (Figure figure : figures.values()) {
            String account = figure.observation().account();
            if (account != null && !daily.contains(account) && figure.amount().isExact()) {
                series.computeIfAbsent(
                                figure.scope().path() + " " + account + " " + figure.metric(), _ -> new ArrayList<>())
                        .add(figure);
            }
        }
        return series.values().stream()
                .flatMap(periods -> typed(periods, campaign).stream())
                .toList();
    }

    private static Optional<Compared> typed(List<Figure> periods, Period campaign) {
        periods.sort(Comparator.comparing(figure -> figure.period().days().lastDay()));
        Figure now = periods.reversed().stream()
                .filter(figure -> overlaps(figure.period().days(), campaign))
                .findFirst()
                .orElse(null);
        if (now == null) {
            return Optional.empty();
        }
        return periods.reversed().stream()
                .filter(figure -> figure.period()
                        .days()
                        .firstDay()
                        .isBefore(now.period().days().firstDay()))
                .findFirst()
                .map(before -> new Compared(
                        Objects.requireNonNull(now.observation().account()),
                        null,
                        now.metric(),
                        side(now),
                        side(before)));
    }

    private static Side side(Figure figure) {
        Period period = figure.period().days();
        return new Side(period, figure.amount().low().longValue(), period.days(), List.of(), figure.key());
    }

    private static boolean overlaps(Period one, Period other) {
        return !one.firstDay().isAfter(other.lastDay()) && !one.lastDay().isBefore(other.firstDay());
    }
}
