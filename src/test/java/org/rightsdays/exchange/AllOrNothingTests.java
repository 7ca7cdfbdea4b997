package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.exchange.ImportOutcome.Imported;
import org.rightsdays.exchange.ImportOutcome.Refused;
import org.rightsdays.exchange.ImportProgress.Step;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Imports in transactions of their own: dry, broken off, and two at once. None of them leaves anything behind. */
@SpringTest
class AllOrNothingTests {

    private static final int YEAR = 2092;

    @TempDir
    Path temporary;

    @Autowired
    Exchange exchange;

    @Autowired
    Editions editions;

    @Autowired
    Coalition coalition;

    @Autowired
    History history;

    @Test
    void dryRunTellsWhatItWouldDoAndWritesNothing() {
        EditionFolder.small(temporary, YEAR);

        var outcome =
                exchange.importEdition(Actor.OPERATOR, new ImportRequest(temporary, true, null), ImportProgress.NONE);

        assertThat(outcome).isInstanceOfSatisfying(Imported.class, would -> {
            assertThat(would.dryRun()).isTrue();
            assertThat(would.records()).containsEntry("contributions.csv", new Saved(1, 0, 0));
        });
        assertNothingIsThere();
    }

    @Test
    void failureMidwayWritesNothing() {
        EditionFolder.small(temporary, YEAR);

        assertThatThrownBy(() -> exchange.importEdition(
                        Actor.OPERATOR, new ImportRequest(temporary, false, null), (step, file, _) -> {
                            if (step == Step.WRITING && file.equals("contributions.csv")) {
                                throw new IllegalStateException("the power is gone");
                            }
                        }))
                .hasMessage("the power is gone");

        assertNothingIsThere();
    }

    @Test
    void secondImportAtTheSameTimeIsRefused() throws Exception {
        EditionFolder.small(temporary, YEAR);
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var request = new ImportRequest(temporary, true, null);
        var first = CompletableFuture.supplyAsync(() -> exchange.importEdition(Actor.OPERATOR, request, (_, _, _) -> {
            begun.countDown();
            await(go);
        }));
        begun.await();

        var second = exchange.importEdition(Actor.OPERATOR, request, ImportProgress.NONE);
        go.countDown();

        assertThat(second)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(Finding::code)
                                .containsExactly("another-import"));
        assertThat(first.get()).isInstanceOf(Imported.class);
        assertNothingIsThere();
    }

    private void assertNothingIsThere() {
        assertThat(editions.find(new EditionId(YEAR))).isEmpty();
        assertThat(coalition.find(new OrganisationId("porto-" + YEAR))).isEmpty();
        assertThat(history.of("organisation porto-" + YEAR)).isEmpty();
        assertThat(history.of("contribution " + YEAR + "/day")).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
