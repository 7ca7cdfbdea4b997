package org.rightsdays.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class CurrentEditionTests {

    @Autowired
    private Editions editions;

    @Autowired
    private Given given;

    @Autowired
    private Clock clock;

    @Test
    void sampleThatComesFirstIsNotCurrentWhereThereIsARealEdition() {
        given.edition();
        given.edition(tomorrow(2997, true));

        assertThat(editions.current())
                .hasValueSatisfying(current -> assertThat(current.sample()).isFalse());
    }

    @Test
    void realEditionThatComesFirstIsCurrent() {
        given.edition();
        given.edition(tomorrow(2997, false));

        assertThat(editions.current()).map(Edition::id).contains(new EditionId(2997));
    }

    private Edition tomorrow(int year, boolean sample) {
        Edition like = Cast.edition(year);
        LocalDate day = LocalDate.now(clock).plusDays(1);
        return new Edition(
                like.id(),
                like.ordinal(),
                like.name(),
                like.abbreviation(),
                like.slogan(),
                new Period(day, day),
                like.convenor(),
                like.coordinators(),
                like.websites(),
                like.phases(),
                like.periods(),
                like.next(),
                like.contact(),
                like.note(),
                sample);
    }
}
