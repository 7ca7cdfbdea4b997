package org.rightsdays.programme.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Phase;
import org.rightsdays.testing.Cast;

class CallTests {

    @Test
    void submissionsAreLateAfterTheCallAndRefusedWhenTheDaysAreOver() {
        LocalDate opens = LocalDate.of(2031, 9, 1);
        Edition edition = withPhases(Map.of(
                Phase.CALL,
                opens,
                Phase.PROGRAMME,
                LocalDate.of(2031, 11, 1),
                Phase.DAYS,
                Cast.FIRST_DAY,
                Phase.REPORTING,
                Cast.LAST_DAY.plusDays(1)));

        assertThat(Call.of(edition, opens.minusDays(1))).isEqualTo(Call.NOT_YET);
        assertThat(Call.of(edition, opens)).isEqualTo(Call.OPEN);
        assertThat(Call.of(edition, LocalDate.of(2031, 11, 1))).isEqualTo(Call.LATE);
        assertThat(Call.of(edition, Cast.LAST_DAY)).isEqualTo(Call.LATE);
        assertThat(Call.of(edition, Cast.LAST_DAY.plusDays(1))).isEqualTo(Call.CLOSED);
        assertThat(Call.of(Cast.EDITION, Cast.FIRST_DAY.minusDays(9))).isEqualTo(Call.OPEN);
    }

    private static Edition withPhases(Map<Phase, LocalDate> phases) {
        Edition edition = Cast.EDITION;
        return new Edition(
                edition.id(),
                edition.ordinal(),
                edition.name(),
                edition.abbreviation(),
                edition.slogan(),
                edition.days(),
                edition.convenor(),
                edition.coordinators(),
                edition.websites(),
                phases,
                edition.periods(),
                null,
                null,
                null,
                false);
    }
}
