package org.rightsdays.programme.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdays.programme.submissions.Writers.MODERATOR;
import static org.rightsdays.programme.submissions.Writers.OFFICER;
import static org.rightsdays.programme.submissions.Writers.WORKSHOP;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.CaseState;
import org.rightsdays.moderation.Decision;
import org.rightsdays.moderation.Moderation;
import org.rightsdays.moderation.Outcome;
import org.rightsdays.moderation.Refused;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two real transactions: a moderator decides while the organiser hands in the change that was asked for. */
@SpringTest
class DecisionMeetsSubmissionTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private Writers writers;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Moderation moderation;

    @Autowired
    private DraftStore drafts;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void submissionGoesThroughAndTheDecisionIsToldThatSomethingChanged() throws Exception {
        given.edition();
        Draft draft = writers.submitted(WORKSHOP);
        Case first = pending(draft);
        moderation.decide(MODERATOR, first.id(), first.version(), Decision.of(Outcome.ASK_FOR_CHANGE, "When?", "en"));
        Case asked = pending(draft);

        var decision = new CompletableFuture<Throwable>();
        transaction.executeWithoutResult(_ -> {
            drafts.lock(draft.id());
            Thread.ofVirtual().start(() -> decision.complete(thrown(() -> decide(asked))));
            waitUntilItWaits();
            submissions.submit(OFFICER, draft.id(), draft.version());
        });

        assertThat(decision.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.because()).isEqualTo(Refused.Because.CHANGED));
        assertThat(pending(draft).state()).isEqualTo(CaseState.OPEN);
        assertThat(writers.find(draft).state()).isEqualTo(DraftState.SUBMITTED);
    }

    private void decide(Case asked) {
        moderation.decide(MODERATOR, asked.id(), asked.version(), Decision.of(Outcome.ACCEPT));
    }

    private Case pending(Draft draft) {
        return moderation.pending("contribution", draft.id().toString()).orElseThrow();
    }

    private static Throwable thrown(Runnable step) {
        try {
            step.run();
            return new ExecutionException("Nothing was thrown", null);
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** The database knows when another transaction stands before the row that this one holds. */
    private void waitUntilItWaits() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int here = database.sql("select pg_backend_pid()").query(Integer.class).single();
        while (!database.sql(
                        "select exists (select from pg_locks where not granted and ? = any(pg_blocking_pids(pid)))")
                .param(here)
                .query(Boolean.class)
                .single()) {
            assertThat(System.nanoTime()).as("The decision waits for the draft").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
