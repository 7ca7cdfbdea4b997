package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class AppealTests {

    private static final UUID ORGANISER = UUID.randomUUID();
    private static final Actor FIRST = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));
    private static final Actor SECOND = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));
    private static final Pattern LINK = Pattern.compile("/desk/appeal/([\\w-]+)");

    @Autowired
    private Moderation moderation;

    @Autowired
    private Appeals appeals;

    @Autowired
    private TestContent content;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient database;

    private String key = "";
    private String address = "";

    @BeforeEach
    void cast() {
        given.edition();
        key = "appeal-" + UUID.randomUUID();
        address = key + "@porto.example";
        content.affects(key, address, "en", ORGANISER);
    }

    @Test
    void upheldAppealPutsThingsRightThroughTheSameDoor() {
        CaseId appeal = appeal(refused());

        decide(SECOND, appeal, Outcome.ACCEPT);

        assertThat(content.decisions(key)).containsExactly(Outcome.REFUSE, Outcome.ACCEPT);
        assertThat(mailbox.of(address).getLast()).contains("was accepted and is published");
    }

    @Test
    void appealIsDecidedByAnotherPersonThanTheDecision() {
        CaseId appeal = appeal(refused());

        refusal(Because.OWN_DECISION, () -> decide(FIRST, appeal, Outcome.CONFIRM));
        decide(SECOND, appeal, Outcome.CONFIRM);

        assertThat(content.decisions(key)).containsExactly(Outcome.REFUSE);
        assertThat(mailbox.of(address).getLast()).contains("It stays as it is", "or to a court");
    }

    @Test
    void appealAgainstARefusalIsNotAnsweredByAnotherRestriction() {
        CaseId appeal = appeal(refused());

        assertThat(moderation.find(appeal))
                .hasValueSatisfying(
                        one -> assertThat(one.due()).isEqualTo(one.opened().plus(Duration.ofDays(30))));
        refusal(
                Because.NOT_POSSIBLE,
                () -> moderation.decide(
                        SECOND, appeal, 1, Decision.restrict(Outcome.REFUSE, ModerationTests.reasons())));
    }

    @Test
    void linkServesOnce() {
        String word = refused();
        Appealable against = appeals.byLink(word).orElseThrow();
        appeals.appeal(Actor.VISITOR, against, "It is about rights.", "en");

        refusal(Because.CLOSED, () -> appeals.appeal(Actor.VISITOR, against, "Again.", "en"));

        assertThat(appeals.byLink(word))
                .hasValueSatisfying(now -> assertThat(now.state()).isEqualTo(Appealable.Chance.SENT));
    }

    @Test
    void halfAYearAfterTheDecisionItIsTooLateAndADayBeforeItIsNot() {
        String word = refused();
        passed("6 months", "-1 day");
        assertThat(appeals.byLink(word))
                .hasValueSatisfying(now -> assertThat(now.state()).isEqualTo(Appealable.Chance.POSSIBLE));

        passed("2 days", "0 days");

        Appealable late = appeals.byLink(word).orElseThrow();
        assertThat(late.state()).isEqualTo(Appealable.Chance.TOO_LATE);
        refusal(Because.CLOSED, () -> appeals.appeal(Actor.VISITOR, late, "Please.", "en"));
    }

    @Test
    void timeToAppealIsSixMonthsOfTheCalendar() {
        var decided = java.time.LocalDateTime.of(2031, 8, 31, 12, 0).toInstant(ZoneOffset.UTC);

        assertThat(Deciding.appealUntil(decided)).isEqualTo("2032-02-29T12:00:00Z");
    }

    @Test
    void signedInOrganiserAppealsWithoutALinkAndAStrangerDoesNot() {
        refused();
        UUID decision = database.sql("""
                        select decision.id from moderation.decision join moderation.case_file on case_id = case_file.id
                        where key = ?
                        """).param(key).query(UUID.class).single();

        assertThat(appeals.ofDecision(Actor.of(ORGANISER, Set.of()), decision)).isPresent();
        assertThat(appeals.ofDecision(Actor.of(UUID.randomUUID(), Set.of()), decision))
                .isEmpty();
    }

    @Test
    void wordThatNobodyWasSentLeadsNowhere() {
        assertThat(appeals.byLink("guessed")).isEmpty();
    }

    /** The word of the link in the mail about a refusal. */
    private String refused() {
        CaseId id = moderation.open(Actor.of(ORGANISER, Set.of()), CaseOpening.submission(TestContent.subject(key)));
        moderation.decide(FIRST, id, 1, Decision.restrict(Outcome.REFUSE, ModerationTests.reasons()));
        content.allows(key);
        Matcher link = LINK.matcher(mailbox.of(address).getLast());
        assertThat(link.find()).as("a link to appeal in the mail").isTrue();
        return link.group(1);
    }

    private CaseId appeal(String word) {
        return appeals.appeal(
                Actor.VISITOR, appeals.byLink(word).orElseThrow(), "Bread is a human right, digitally too.", "en");
    }

    private void decide(Actor actor, CaseId id, Outcome outcome) {
        moderation.decide(actor, id, moderation.find(id).orElseThrow().version(), Decision.of(outcome));
    }

    /** As if the decision had been made that much earlier. */
    private void passed(String time, String less) {
        database.sql("""
                        update moderation.decision set decided_at = decided_at - ?::interval - ?::interval,
                            appeal_until = appeal_until - ?::interval - ?::interval
                        where case_id in (select id from moderation.case_file where key = ?)
                        """).params(time, less, time, less, key).update();
    }

    private static void refusal(Because because, Runnable step) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step::run)
                .satisfies(refusal -> assertThat(refusal.because()).isEqualTo(because));
    }
}
