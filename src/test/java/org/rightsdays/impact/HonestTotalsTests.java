package org.rightsdays.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdays.impact.TotalTests.figure;
import static org.rightsdays.impact.TotalTests.total;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.impact.honesty.Contacts;
import org.rightsdays.impact.honesty.Heaping;
import org.rightsdays.impact.honesty.LargestShare;
import org.rightsdays.impact.honesty.LowerBound;
import org.rightsdays.impact.honesty.Percentage;
import org.rightsdays.impact.honesty.ResponseRate;

/** The numbers of the first edition's report, told as they may be told. */
class HonestTotalsTests {

    private static final Total ATTENDANCE = total(
            Metric.ATTENDANCE,
            figure("assai", Metric.PARTICIPATIONS, 134),
            figure("belo-horizonte", Metric.PARTICIPATIONS, 600),
            figure("bordeaux-metropole", Metric.PARTICIPATIONS, 60),
            figure("helsinki", Metric.PARTICIPATIONS, 100),
            figure("leipzig", Metric.PARTICIPATIONS, 50),
            figure("leipzig", Metric.VISITORS, 120),
            figure("niteroi", Metric.PARTICIPATIONS, 100),
            figure("portland", Metric.PARTICIPATIONS, 100),
            figure("porto", Metric.PARTICIPATIONS, 100),
            figure("rotterdam", Metric.PARTICIPATIONS, 20),
            figure("toronto", Metric.PARTICIPATIONS, 100));

    @ParameterizedTest
    @CsvSource({"2350, 2350", "2399, 2350", "1484, 1450", "22860, 22500", "97, 95", "4, 0", "0, 0", "123456, 120000"})
    void atLeastIsRoundedDownToItsStep(long exact, long printed) {
        assertThat(LowerBound.of(Amount.of(exact)).value()).isEqualByComparingTo(BigDecimal.valueOf(printed));
    }

    @Test
    void aLargerClaimIsNotBorneOut() {
        assertThat(LowerBound.supports(ATTENDANCE.amount(), BigDecimal.valueOf(2_350)))
                .isFalse();
        assertThat(LowerBound.supports(ATTENDANCE.amount(), BigDecimal.valueOf(1_450)))
                .isTrue();
        assertThat(LowerBound.supports(Amount.between(50, 80), BigDecimal.valueOf(60)))
                .isFalse();
    }

    @Test
    void reachesAddUpToContactsAndNotToPeople() {
        var contacts =
                Contacts.of(List.of(figure("cities", Metric.REACH, 15_500), figure("coalition", Metric.REACH, 7_360)));

        assertThat(contacts.sum()).isEqualTo(Amount.of(22_860));
        assertThat(contacts.people()).isEqualTo(Amount.between(15_500, 22_860));
        assertThatThrownBy(() -> Contacts.of(List.of(figure("a", Metric.IMPRESSIONS, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundAttendanceIsNoticed() {
        Heaping heaping = Heaping.of(ATTENDANCE.inputs());

        assertThat(heaping).isEqualTo(new Heaping(11, 7, BigDecimal.valueOf(100), 5));
        assertThat(heaping.worthTelling()).isTrue();
        assertThat(Heaping.of(List.of(figure("a", Metric.PARTICIPATIONS, 0))))
                .isEqualTo(new Heaping(0, 0, null, 0))
                .matches(none -> !none.worthTelling());
    }

    @Test
    void theFigureThatATotalOwesMostToIsNamed() {
        LargestShare share = LargestShare.of(ATTENDANCE).orElseThrow();

        assertThat(share.figure().key()).isEqualTo("belo-horizonte/participants");
        assertThat(share.share().percent(0)).contains(BigDecimal.valueOf(40));
        assertThat(share.worthTelling()).isTrue();
        assertThat(LargestShare.of(total(Metric.TALKS, figure("a", Metric.TALKS, 4))))
                .isEmpty();
    }

    @Test
    void aShareKeepsItsTwoNumbersAndTellsWhichTotalsCouldHavePrintedIt() {
        assertThat(new ResponseRate(12, 22).percentage().percent(0)).contains(BigDecimal.valueOf(55));
        assertThat(Percentage.of(1, 0).percent(0)).isEmpty();
        assertThat(Percentage.denominatorsThatPrint(37, 18, 38))
                .contains(19, 27, 30, 35, 38)
                .doesNotContain(20, 22);
    }
}
