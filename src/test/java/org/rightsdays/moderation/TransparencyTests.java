package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.moderation.EditionFigures.Heard;
import org.rightsdays.moderation.EditionFigures.Submissions;
import org.rightsdays.moderation.log.CommissionFields;
import org.rightsdays.moderation.log.LoggedDecision;
import org.rightsdays.moderation.reasons.Ground;
import org.rightsdays.moderation.reasons.StatementOfReasons;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the public can count, in an edition that no other test uses. */
@StoreTest
class TransparencyTests {

    private static final int EDITION = 2098;
    private static final Actor MODERATOR = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));
    private static final Actor OTHER = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));
    private static final String NAMED = "Mallory Example sold shoes.";

    @Autowired
    private Moderation moderation;

    @Autowired
    private Appeals appeals;

    @Autowired
    private Notices notices;

    @Autowired
    private Transparency transparency;

    @Autowired
    private Messages messages;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void cast() {
        given.edition();
    }

    @Test
    void everySubmissionIsCountedOnceMoreUnderWhatBecameOfIt() {
        decided(Decision.of(Outcome.ACCEPT), 2);
        decided(Decision.of(Outcome.ACCEPT_WITH_CONDITION, "Add the room.", "en"), 10);
        decided(refusal(), 100);
        moderation.withdraw(Actor.VISITOR, "thing-of-the-tests", submitted(1).key());
        submitted(1);

        EditionFigures figures = figures();

        assertThat(figures.submissions()).isEqualTo(new Submissions(5, 2, 1, 1, 1));
        assertThat(figures.medianHours()).isEqualTo(11);
        assertThat(figures.longestHours()).isEqualTo(101);
        assertThat(figures.grounds()).isEqualTo(Map.of(Ground.ADVERTISING, 1L));
    }

    @Test
    void appealsAndNoticesAreCountedByWhatTheyLedTo() {
        MadeDecision upheld = decided(refusal(), 1);
        decide(OTHER, appeal(upheld), Decision.of(Outcome.ACCEPT));
        MadeDecision confirmed = decided(refusal(), 1);
        decide(OTHER, appeal(confirmed), Decision.of(Outcome.CONFIRM));
        appeal(decided(refusal(), 1));

        assertThat(figures().appeals()).isEqualTo(new Heard(3, 1, 1, 1));
    }

    @Test
    void reportsOfHarassmentAreNotEvenNumbers() {
        String path = "/2031/things/" + UUID.randomUUID();
        var before = transparency.now().figures();
        notices.send(new Notice(path, NoticeReason.HARASSMENT, "He shouted.", null, null, "en"));
        assertThat(transparency.now().figures()).isEqualTo(before);

        notices.send(new Notice(
                path, NoticeReason.WRONG_FACTS, "Wrong.", "Ada", new EmailAddress("ada@post.example"), "en"));
        assertThat(transparency.now().figures()).isNotEqualTo(before);
    }

    @Test
    void nothingThatAnybodyWroteIsInTheLog() {
        decided(refusal(), 1);

        Transparency.Public now = transparency.now();

        assertThat(now.whole()).isTrue();
        assertThat(now.log().getLast().entry())
                .contains("\"refuse\"", "ADVERTISING", "\"moderator\"")
                .doesNotContain("Mallory", "shoes", String.valueOf(MODERATOR.account()));
    }

    @Test
    void restrictionIsToldInTheCommissionsFields() {
        decided(refusal(), 1);
        LoggedDecision logged = transparency.now().log().getLast().decision();

        Map<String, Object> fields = CommissionFields.of(logged, messages.in("en"));

        assertThat(CommissionFields.NAMES).containsAll(fields.keySet());
        assertThat(fields)
                .containsEntry("decision_visibility", List.of("DECISION_VISIBILITY_CONTENT_DISABLED"))
                .containsEntry("decision_ground", "DECISION_GROUND_INCOMPATIBLE_CONTENT")
                .containsEntry("category", "STATEMENT_CATEGORY_OTHER_VIOLATION_TC")
                .containsEntry("source_type", "SOURCE_VOLUNTARY")
                .containsEntry("automated_detection", "No")
                .containsEntry("automated_decision", "AUTOMATED_DECISION_NOT_AUTOMATED")
                .containsEntry("application_date", logged.date())
                .containsEntry("content_language", "FI")
                .containsEntry("puid", logged.decision());
    }

    @Test
    void acceptanceIsNoStatementOfReasons() {
        decided(Decision.of(Outcome.ACCEPT), 1);

        assertThat(CommissionFields.of(transparency.now().log().getLast().decision(), messages.in("en")))
                .isEmpty();
    }

    private EditionFigures figures() {
        return transparency.now().figures().stream()
                .filter(one -> Integer.valueOf(EDITION).equals(one.edition()))
                .findFirst()
                .orElseThrow();
    }

    private static Decision refusal() {
        return Decision.restrict(
                Outcome.REFUSE,
                new StatementOfReasons(Ground.ADVERTISING, NAMED, null, "Mallory again.", List.of(), "en"));
    }

    private MadeDecision decided(Decision decision, int hoursLater) {
        Subject subject = submitted(hoursLater);
        CaseId id =
                moderation.pending(subject.kind(), subject.key()).orElseThrow().id();
        decide(MODERATOR, id, decision);
        return database
                .sql("select id from moderation.decision where case_id = ?")
                .param(id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(found -> new MadeDecision(
                        found, id, decision, "moderator", null, java.time.Instant.now(), java.time.Instant.now()))
                .findFirst()
                .orElseThrow();
    }

    private void decide(Actor actor, CaseId id, Decision decision) {
        moderation.decide(actor, id, moderation.find(id).orElseThrow().version(), decision);
    }

    private CaseId appeal(MadeDecision made) {
        UUID organiser = UUID.randomUUID();
        content.affects(
                moderation.find(made.about()).orElseThrow().subject().key(),
                "organiser-" + organiser + "@porto.example",
                "en",
                organiser);
        Actor actor = Actor.of(organiser, Set.of());
        return appeals.appeal(actor, appeals.ofDecision(actor, made.id()).orElseThrow(), "Why?", "en");
    }

    @Autowired
    private TestContent content;

    private Subject submitted(int hoursAgo) {
        var subject = new Subject("thing-of-the-tests", UUID.randomUUID().toString(), Cast.PORTO.id(), EDITION);
        CaseId id = moderation.open(Actor.of(UUID.randomUUID(), Set.of()), CaseOpening.submission(subject));
        database.sql("update moderation.case_file set opened_at = opened_at - ? * interval '1 hour' where id = ?")
                .params(hoursAgo, id.value())
                .update();
        return subject;
    }
}
