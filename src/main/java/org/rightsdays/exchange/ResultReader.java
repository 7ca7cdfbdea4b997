package org.rightsdays.exchange;

import static org.rightsdays.exchange.columns.ResultColumns.*;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Period;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.impact.Amount;
import org.rightsdays.impact.Background;
import org.rightsdays.impact.Channel;
import org.rightsdays.impact.Deduplication;
import org.rightsdays.impact.Evidence;
import org.rightsdays.impact.MeasuredPeriod;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.Observation;
import org.rightsdays.impact.Scope;
import org.rightsdays.impact.StatedGrowth;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.platform.i18n.LocalizedText;

/** Turns checked rows on results into what the ledger keeps. What a row doesn't say is not stated; nothing is guessed. */
final class ResultReader {

    /** The period of a social media file, by its name in the edition; without it the edition's days stand in. */
    private static final String CAMPAIGN = "social_media_campaign";

    private static final String COALITION = "coalition";

    private final Edition edition;
    private final String language;
    private final Coalition coalition;

    ResultReader(Edition edition, String language, Coalition coalition) {
        this.edition = edition;
        this.language = language;
        this.coalition = coalition;
    }

    Observation result(Entry row) {
        String contribution = sure(row, RESULT_CONTRIBUTION);
        String part = row.get(PART);
        String measure = sure(row, MEASURE);
        String detail = row.get(DETAIL);
        URI evidence = row.get(EVIDENCE);
        BigDecimal value = sure(row, VALUE);
        Metric metric = Metric.of(measure);
        return new Observation(
                part == null ? Scope.contribution(contribution) : Scope.part(contribution, part),
                metric,
                metric.currentVersion(),
                metric == Metric.OTHER ? measure : null,
                new Amount(value, stated(row.get(UPPER), value)),
                sure(row, UNIT),
                new MeasuredPeriod(edition.days(), null),
                stated(row.get(METHOD), Method.NOT_STATED),
                stated(row.get(DEDUPLICATION), Deduplication.NOT_STATED),
                stated(row.get(CHANNEL), Channel.NOT_STATED),
                null,
                detail == null ? null : LocalizedText.of(language, detail),
                evidence == null ? List.of() : List.of(Evidence.link(evidence, null)));
    }

    Observation socialMedia(Entry row) {
        String account = sure(row, ACCOUNT);
        String name = sure(row, METRIC);
        Metric metric = Metric.of(name);
        return new Observation(
                scopeOf(account),
                metric,
                metric.currentVersion(),
                metric == Metric.OTHER ? Background.keyOf(name) : null,
                Amount.of(sure(row, CAMPAIGN_PERIOD_VALUE)),
                metric.unit().name().toLowerCase(java.util.Locale.ROOT),
                new MeasuredPeriod(campaign(), null),
                Method.NOT_STATED,
                Deduplication.NOT_STATED,
                Channel.NOT_STATED,
                account,
                null,
                List.of());
    }

    Optional<StatedGrowth> statedGrowth(Entry row) {
        BigDecimal percent = row.get(INCREASE);
        return percent == null
                ? Optional.empty()
                : Optional.of(new StatedGrowth(
                        edition.id(),
                        sure(row, ACCOUNT),
                        Metric.of(sure(row, METRIC)),
                        Amount.of(percent).exact()));
    }

    Testimonial testimonial(Entry row) {
        return new Testimonial(
                UUID.randomUUID(),
                edition.id(),
                sure(row, RESULT_CONTRIBUTION),
                Testimonial.SourceKind.valueOf(sure(row, SOURCE_KIND).name()),
                sure(row, SOURCE),
                row.get(ROLE),
                row.get(ORGANISATION),
                Objects.requireNonNull(row.text(REPORTED_STATEMENT)),
                Testimonial.Manner.REPORTED,
                null);
    }

    Background background(Entry row) {
        LocalizedText label = Objects.requireNonNull(row.text(BACKGROUND));
        return new Background(edition.id(), Scope.EDITION, Background.keyOf(label.inOriginal()), label, null);
    }

    private static <T> T stated(@Nullable T told, T otherwise) {
        return told == null ? otherwise : told;
    }

    private Scope scopeOf(String account) {
        var organisation = new OrganisationId(account);
        return !account.equals(COALITION) && coalition.find(organisation).isPresent()
                ? Scope.organisation(organisation)
                : Scope.COALITION;
    }

    private Period campaign() {
        return edition.periods().getOrDefault(CAMPAIGN, edition.days());
    }

    private static <T> T sure(Entry row, Column<T> column) {
        @Nullable T value = row.get(column);
        if (value == null) {
            throw new Writing.ChangedMeanwhile();
        }
        return value;
    }
}
