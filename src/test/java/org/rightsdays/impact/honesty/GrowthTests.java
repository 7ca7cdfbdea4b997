package org.rightsdays.impact.honesty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.honesty.Growth.Note;
import org.rightsdays.impact.honesty.ImpliedBaseline.Range;

class GrowthTests {

    private static final Period BASELINE = new Period(LocalDate.of(2024, 10, 4), LocalDate.of(2024, 11, 4));
    private static final Period CAMPAIGN = new Period(LocalDate.of(2024, 11, 4), LocalDate.of(2024, 12, 18));

    /** The six metrics of the first edition's report, whose baselines are told by their printed increases alone. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            140,   278, 37.04,   1.16, 3.11,   169, 152
            464,   141, 192.53,  6.02, 10.31,  71,  61
            12936, 299, 3242.11, 101.32, 287.47, 184, 166
            436,   226, 133.74,  4.18, 9.69,   132, 117
            933,   750, 109.76,  3.43, 20.73,  504, 467
            """)
    void unequalPeriodsAreComparedByTheDay(
            BigDecimal value,
            BigDecimal increase,
            BigDecimal before,
            BigDecimal daily,
            BigDecimal dailyAfter,
            int growth,
            int weekdays) {
        BigDecimal baseline = new ImpliedBaseline(value, increase).exact();
        Growth compared = Growth.of(baseline, BASELINE, value, CAMPAIGN);

        assertThat(rounded(baseline)).isEqualTo(before);
        assertThat(rounded(compared.baseline().perDay())).isEqualTo(daily);
        assertThat(rounded(compared.value().perDay())).isEqualTo(dailyAfter);
        assertThat(compared.percentPerDay(0)).contains(BigDecimal.valueOf(growth));
        assertThat(compared.percentPerWeekday(0)).contains(BigDecimal.valueOf(weekdays));
        assertThat(compared.percent(0)).as("32 days beside 45").isEmpty();
        assertThat(compared.notes()).containsExactlyInAnyOrder(Note.UNEQUAL_LENGTHS, Note.SHARED_DAYS);
        assertThat(compared.sharedDays()).isEqualTo(1);
    }

    @Test
    void aSmallBaselineGetsBothValuesAndNoPercentage() {
        BigDecimal baseline = new ImpliedBaseline(BigDecimal.valueOf(25), BigDecimal.valueOf(257)).exact();
        Growth reposts = Growth.of(baseline, BASELINE, BigDecimal.valueOf(25), CAMPAIGN);

        assertThat(rounded(baseline)).isEqualTo(new BigDecimal("7.00"));
        assertThat(reposts.notes()).contains(Note.SMALL_BASELINE);
        assertThat(reposts.percentPerDay(0)).isEmpty();
        assertThat(rounded(reposts.baseline().perDay())).isEqualTo(new BigDecimal("0.22"));
        assertThat(rounded(reposts.value().perDay())).isEqualTo(new BigDecimal("0.56"));
    }

    @Test
    void equalPeriodsGetTheirPlainPercentage() {
        var before = new Period(LocalDate.of(2024, 9, 20), LocalDate.of(2024, 11, 3));
        Growth growth = Growth.of(BigDecimal.valueOf(20), before, BigDecimal.valueOf(15), CAMPAIGN);

        assertThat(growth.percent(1)).contains(new BigDecimal("-25.0"));
        assertThat(growth.notes()).isEmpty();
    }

    @Test
    void nothingBeforeIsNoBaseline() {
        Growth growth = Growth.of(BigDecimal.ZERO, BASELINE, BigDecimal.TEN, CAMPAIGN);

        assertThat(growth.notes()).contains(Note.NO_BASELINE).doesNotContain(Note.SMALL_BASELINE);
        assertThat(growth.percentPerDay(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            140,   278, 37, 37
            25,    257, 7,  7
            12936, 299, 3239, 3246
            464,   141, 0,  0
            436,   226, 0,  0
            933,   750, 0,  0
            """)
    void tellsWhichWholeBaselinesPrintAnIncrease(BigDecimal value, BigDecimal increase, long low, long high) {
        var expected = low == 0 ? java.util.Optional.<Range>empty() : java.util.Optional.of(new Range(low, high));

        assertThat(new ImpliedBaseline(value, increase).byRounding()).isEqualTo(expected);
    }

    @Test
    void decimalsThatAreCutOffExplainOneMoreIncrease() {
        assertThat(new ImpliedBaseline(BigDecimal.valueOf(464), BigDecimal.valueOf(141)).byCutting())
                .contains(new Range(192, 192));
        assertThat(new ImpliedBaseline(BigDecimal.valueOf(436), BigDecimal.valueOf(226)).byCutting())
                .isEmpty();
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(2, java.math.RoundingMode.HALF_UP);
    }
}
