package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.ImportOutcome.Imported;
import org.rightsdays.exchange.ImportOutcome.Refused;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.impact.Channel;
import org.rightsdays.impact.Deduplication;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Method;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a row of {@code results.csv} can say of a figure. */
@StoreTest
class ResultRowsTests {

    private static final int YEAR = 2055;

    @TempDir
    Path temporary;

    @Autowired
    Exchange exchange;

    @Autowired
    Impact impact;

    @Test
    void aRowTellsRangeMethodDeduplicationChannelAndEvidence() {
        var outcome = imported("""
                contribution,measure,value,upper,unit,method,deduplication,channel,evidence,detail
                day,participants,80,100,people,estimated,within-source,room,https://city.example/list,by rows of chairs
                day,participants,15,,people,platform-reported,none,live,,
                """);

        assertThat(outcome).isInstanceOf(Imported.class);
        List<Figure> figures = impact.figures(new EditionId(YEAR));
        assertThat(figures).extracting(Figure::key).containsExactly("day/participants/live", "day/participants/room");
        assertThat(figures.getLast()).satisfies(figure -> {
            assertThat(figure.amount()).hasToString("80–100");
            assertThat(figure.method()).isEqualTo(Method.ESTIMATED);
            assertThat(figure.observation().deduplication()).isEqualTo(Deduplication.WITHIN_SOURCE);
            assertThat(figure.observation().channel()).isEqualTo(Channel.ROOM);
            assertThat(figure.observation().evidence())
                    .singleElement()
                    .satisfies(one -> assertThat(one.link()).hasToString("https://city.example/list"));
        });
    }

    @Test
    void aFileFromBeforeReadsAsItDid() {
        assertThat(imported("contribution,measure,value,unit,detail\nday,participants,80,people,\n"))
                .isInstanceOf(Imported.class);

        assertThat(impact.figures(new EditionId(YEAR))).singleElement().satisfies(figure -> {
            assertThat(figure.key()).isEqualTo("day/participants");
            assertThat(figure.amount().isExact()).isTrue();
            assertThat(figure.method()).isEqualTo(Method.NOT_STATED);
        });
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsToldByItsCell() {
        var outcome = imported("contribution,measure,value,upper,unit\nday,participants,100,80,people\n");

        assertThat(((Refused) outcome).errors())
                .extracting(
                        Finding::code,
                        error -> error.place().row(),
                        error -> error.place().column())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("range", 2L, "upper"));
    }

    @Test
    void theSameThingTwiceIsTold() {
        var outcome = imported("""
                contribution,measure,value,unit,channel
                day,participants,100,people,
                day,participants,100,people,not-stated
                """);

        assertThat(((Refused) outcome).errors()).extracting(Finding::code).containsExactly("duplicate");
    }

    private ImportOutcome imported(String results) {
        EditionFolder.small(temporary, YEAR).with("results.csv", results);
        return exchange.importEdition(Actor.OPERATOR, new ImportRequest(temporary, false, null), ImportProgress.NONE);
    }
}
