package org.rightsdays.publishing;

import java.math.BigDecimal;
import java.util.List;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Amount;
import org.rightsdays.impact.Channel;
import org.rightsdays.impact.Deduplication;
import org.rightsdays.impact.MeasuredPeriod;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.Observation;
import org.rightsdays.impact.Scope;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.report.claims.Claim;
import org.rightsdays.report.claims.Measure;
import org.rightsdays.report.claims.PrintedIn;
import org.rightsdays.report.claims.Qualifier;
import org.rightsdays.testing.Cast;

/** What is known before the reporting story begins. */
final class StorySamples {

    private StorySamples() {}

    /** A number that somebody printed before anybody had reported. */
    static Claim claimedAttendees() {
        return new Claim(
                "attendees",
                "data",
                LocalizedText.of("en", "event attendees"),
                "+500",
                BigDecimal.valueOf(500),
                Qualifier.AT_LEAST,
                PrintedIn.FINAL_REPORT,
                Measure.ATTENDANCE,
                null,
                null,
                3);
    }

    static Observation participants(EditionId year, String contribution, int people) {
        return new Observation(
                Scope.contribution(contribution),
                Metric.PARTICIPATIONS,
                Metric.PARTICIPATIONS.currentVersion(),
                null,
                Amount.of(people),
                "people",
                new MeasuredPeriod(Cast.edition(year.year()).days(), null),
                Method.REGISTERED,
                Deduplication.NOT_STATED,
                Channel.NOT_STATED,
                null,
                null,
                List.of());
    }
}
