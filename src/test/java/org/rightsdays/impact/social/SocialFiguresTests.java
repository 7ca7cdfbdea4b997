package org.rightsdays.impact.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.Amount;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.exports.ExportKind;
import org.rightsdays.impact.exports.ExportRefused;
import org.rightsdays.impact.exports.PlatformFiles;
import org.rightsdays.impact.honesty.Growth.Note;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class SocialFiguresTests {

    private static final String ACCOUNT = "coalition-of-the-tests";
    private static final Instant MORNING = Instant.parse("2031-12-20T08:00:00Z");
    private static final Instant EVENING = Instant.parse("2031-12-20T20:00:00Z");
    private static final LocalDate FOURTH = LocalDate.of(2031, 11, 4);

    @TempDir
    Path temporary;

    @Autowired
    SocialFigures social;

    @Autowired
    Given given;

    @Autowired
    Impact impact;

    @Test
    void theLatestCaptureOfADayHoldsAndTheOthersAreKept() throws IOException {
        assertThat(takeIn(MORNING, "11/03/2031,0,0,4", "11/04/2031,0,0,5").saved())
                .isEqualTo(new Saved(2, 0, 0));
        assertThat(takeIn(EVENING, "11/04/2031,0,0,-2", "11/05/2031,0,0,1").saved())
                .isEqualTo(new Saved(1, 1, 0));
        assertThat(takeIn(MORNING.minusSeconds(60), "11/04/2031,0,0,9").saved())
                .as("an older file that comes later")
                .isEqualTo(new Saved(0, 0, 1));

        assertThat(social.saidOf(ACCOUNT, ExportKind.LINKEDIN_FOLLOWERS, Metric.NEW_FOLLOWERS, FOURTH))
                .containsExactly(-2L, 5L, 9L);
        PeriodTotal total = total(FOURTH.minusDays(1), FOURTH.plusDays(2));
        assertThat(total.value()).as("signed").isEqualTo(4 - 2 + 1);
        assertThat(total.daysKnown()).isEqualTo(3);
        assertThat(total.isComplete()).isFalse();
        assertThat(total.latestCapture()).isEqualTo(EVENING);
        assertThat(total.evidence()).hasSize(2).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(social.captures()).hasSize(3);
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        takeIn(MORNING, "11/04/2031,0,0,5");

        assertThat(takeIn(EVENING, "11/04/2031,0,0,5").saved()).isEqualTo(new Saved(0, 0, 1));
    }

    @Test
    void periodsOfAnyLengthAreCompared() throws IOException {
        takeIn(MORNING, "11/03/2031,0,0,30", "11/04/2031,0,0,10", "11/05/2031,0,0,20", "11/06/2031,0,0,60");

        var growth = social.growth(
                ACCOUNT,
                ExportKind.LINKEDIN_FOLLOWERS,
                Metric.NEW_FOLLOWERS,
                new Period(FOURTH.minusDays(1), FOURTH),
                new Period(FOURTH, FOURTH.plusDays(2)));

        assertThat(growth.notes()).containsExactlyInAnyOrder(Note.SHARED_DAYS, Note.UNEQUAL_LENGTHS);
        assertThat(growth.percentPerDay(0)).contains(java.math.BigDecimal.valueOf(50));
    }

    @Test
    void aTableOfOurOwnHoldsManyAccounts() throws IOException {
        Path file = PlatformFiles.text(temporary.resolve("own.csv"), """
                account,metric,date,value
                porto-of-the-tests,reach,2031-12-10,120
                niteroi-of-the-tests,impressions,2031-12-10,500
                niteroi-of-the-tests,impressions,2031-12-10,510
                """);

        var taken = social.takeIn(Cast.TESTER, ACCOUNT, file, "own.csv", MORNING);

        assertThat(taken.saved()).as("the last row of a day holds").isEqualTo(new Saved(2, 0, 0));
        assertThat(social.series())
                .extracting(Series::account, Series::metric)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("porto-of-the-tests", Metric.REACH),
                        org.assertj.core.groups.Tuple.tuple("niteroi-of-the-tests", Metric.IMPRESSIONS));
    }

    @Test
    void theReportGrowsWithEachFile() throws IOException {
        var periods = java.util.Map.of("social_media_campaign", new Period(FOURTH, FOURTH.plusDays(1)));
        given.edition(Cast.edition(2085, periods));

        takeIn(MORNING, "11/04/2031,0,0,5", "11/05/2031,0,0,-2");
        takeIn(EVENING, "11/05/2031,0,0,1");

        var figure = impact.figures(new EditionId(2085)).getFirst();
        assertThat(figure.metric()).isEqualTo(Metric.NEW_FOLLOWERS);
        assertThat(figure.amount()).isEqualTo(Amount.of(6));
        assertThat(figure.method()).isEqualTo(Method.PLATFORM_REPORTED);
        assertThat(figure.observation().evidence()).hasSize(2);
        assertThat(figure.revision()).isEqualTo(2);
    }

    @Test
    void aWrongFileLeavesNothingBehind() {
        assertThatThrownBy(() -> takeIn(MORNING, "11/04/2031,0,0,5", "yesterday,0,0,5"))
                .isInstanceOf(ExportRefused.class);

        assertThat(social.captures()).isEmpty();
    }

    private SocialFigures.TakenIn takeIn(Instant capturedAt, String... days) throws IOException {
        Path file = PlatformFiles.text(
                temporary.resolve("followers.csv"),
                "Date,Sponsored followers,Organic followers,Total followers\n" + String.join("\n", days) + "\n");
        return social.takeIn(Cast.TESTER, ACCOUNT, file, "followers.csv", capturedAt);
    }

    private PeriodTotal total(LocalDate first, LocalDate last) {
        return social.total(ACCOUNT, ExportKind.LINKEDIN_FOLLOWERS, Metric.NEW_FOLLOWERS, new Period(first, last));
    }
}
