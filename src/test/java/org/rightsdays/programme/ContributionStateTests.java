package org.rightsdays.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContributionStateTests {

    @Test
    void theWholeTableOfSteps() {
        String table = Arrays.stream(ContributionState.values())
                .map(from -> from + " -> "
                        + Arrays.stream(ContributionState.values())
                                .filter(to -> to != from && from.canBecome(to))
                                .map(ContributionState::name)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo("""
                PUBLISHED -> POSTPONED MOVED_ONLINE CANCELLED HELD NOT_HELD
                POSTPONED -> PUBLISHED MOVED_ONLINE CANCELLED HELD NOT_HELD
                MOVED_ONLINE -> PUBLISHED POSTPONED CANCELLED HELD NOT_HELD
                CANCELLED -> PUBLISHED POSTPONED NOT_HELD
                HELD -> NOT_HELD
                NOT_HELD -> HELD""");
    }

    @Test
    void everyStateMayStay() {
        assertThat(ContributionState.values()).allMatch(state -> state.canBecome(state));
    }
}
