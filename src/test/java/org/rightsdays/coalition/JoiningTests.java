package org.rightsdays.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Organisation.Kind;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.privacy.Person;
import org.rightsdays.privacy.Privacy;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** From a wish to a mandate. */
@StoreTest
class JoiningTests {

    private static final String INES = "ines@joining.example";

    @Autowired
    private Joining joining;

    @Autowired
    private JoinDecisions decisions;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Coalition coalition;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Given given;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private CoalitionPersonalData personalData;

    @Autowired
    private Privacy privacy;

    private Actor coordinator = Actor.VISITOR;

    @BeforeEach
    void people() {
        given.edition();
        Account account = accounts.invite(
                Actor.OPERATOR, new EmailAddress("lead@joining.example"), "en", Set.of(Role.COORDINATOR));
        coordinator = Actor.of(account.id(), account.roles());
    }

    @Test
    void visitorGetsALinkAndCoordinatorsHearNothingYet() {
        UUID id = ask("Tampere");
        assertThat(mailbox.of(INES)).hasSize(1);
        assertThat(Mailbox.signInPath(mailbox.of(INES).getFirst())).isNotBlank();
        assertThat(mailbox.of("lead@joining.example")).isEmpty();
        assertThat(joining.open(coordinator)).extracting(JoinRequest::id).doesNotContain(id);
        assertThat(joining.find(coordinator, id)).isEmpty();
    }

    @Test
    void pressingTwiceAsksOnce() {
        JoinDraft draft = draft("Tampere", JoinKind.CITY);
        joining.ask(Actor.VISITOR, new EmailAddress(INES), draft);
        joining.ask(Actor.VISITOR, new EmailAddress(INES), draft);
        assertThat(mailbox.of(INES)).hasSize(1);
    }

    @Test
    void oneMailboxIsNotFloodedByTheForm() {
        for (int i = 0; i < 20; i++) {
            ask("City " + i);
        }
        assertThat(mailbox.of(INES)).hasSize(5);
    }

    @Test
    void requestIsOpenWhenItsOwnerHasSignedInAndForNobodyElse() {
        UUID id = ask("Tampere");
        Account stranger = accounts.invite(Actor.OPERATOR, new EmailAddress("other@joining.example"), "en", Set.of());
        assertThat(joining.own(Actor.of(stranger.id(), Set.of()), id)).isEmpty();
        assertThat(joining.own(Actor.VISITOR, id)).isEmpty();

        assertThat(joining.own(ines(), id)).map(JoinRequest::state).contains(JoinState.OPEN);
        joining.own(ines(), id);

        assertThat(joining.open(coordinator)).extracting(JoinRequest::id).contains(id);
        assertThat(mailbox.of("lead@joining.example")).hasSize(1);
    }

    @Test
    void confirmedPersonOfANewCityIsItsContact() {
        UUID id = open("Tampere");

        decisions.confirmAsNew(coordinator, id, Kind.CITY);

        Organisation tampere = coalition.find(new OrganisationId("tampere")).orElseThrow();
        assertThat(tampere.isCity()).isTrue();
        assertThat(tampere.name().inOriginal()).isEqualTo("Tampere");
        assertThat(mandates.capacity(ines(), tampere.id())).contains(Capacity.CONTACT);
        assertThat(mailbox.of(INES).getLast()).contains("You can act for Tampere now");
        assertThat(joining.own(ines(), id)).map(JoinRequest::state).contains(JoinState.CONFIRMED);
    }

    @Test
    void confirmingTwiceMakesOneCity() {
        UUID id = open("Tampere");
        decisions.confirmAsNew(coordinator, id, Kind.CITY);
        decisions.confirmAsNew(coordinator, id, Kind.CITY);
        decisions.decline(coordinator, id, "Too late");
        assertThat(coalition.find(new OrganisationId("tampere-2"))).isEmpty();
        assertThat(joining.own(ines(), id)).map(JoinRequest::state).contains(JoinState.CONFIRMED);
    }

    @Test
    void knownCityIsNotMadeAgain() {
        UUID id = open("NITEROI");
        JoinRequest request = joining.find(coordinator, id).orElseThrow();
        assertThat(decisions.alike(coordinator, request))
                .extracting(Organisation::id)
                .contains(Cast.NITEROI.id());

        decisions.confirm(coordinator, id, Cast.NITEROI.id(), Capacity.DEPUTY);

        assertThat(mandates.capacity(ines(), Cast.NITEROI.id())).contains(Capacity.DEPUTY);
    }

    @Test
    void whoeverIsDeclinedLearnsWhy() {
        UUID id = open("Tampere");
        decisions.decline(coordinator, id, "Please ask from an address of the city.");
        assertThat(mailbox.of(INES).getLast()).contains("Please ask from an address of the city.");
        assertThat(mandates.organisationsOf(ines())).isEmpty();
    }

    @Test
    void onlyCoordinatorsDecide() {
        UUID id = open("Tampere");
        Account moderator = accounts.invite(
                Actor.OPERATOR, new EmailAddress("moderator@joining.example"), "en", Set.of(Role.MODERATOR));
        for (Actor actor : List.of(Actor.VISITOR, ines(), Actor.of(moderator.id(), moderator.roles()))) {
            assertThatThrownBy(() -> decisions.confirmAsNew(actor, id, Kind.CITY))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> decisions.confirm(actor, id, Cast.PORTO.id(), Capacity.CONTACT))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> decisions.decline(actor, id, "No")).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> joining.open(actor)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> joining.find(actor, id)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void requestThatWasNeverConfirmedIsForgottenAfterAWeek() {
        UUID unconfirmed = ask("Tampere");
        UUID waiting = open("Oulu");
        personalData.forget(Instant.now().plus(Duration.ofDays(8)));
        assertThat(joining.own(ines(), unconfirmed)).isEmpty();
        assertThat(joining.own(ines(), waiting)).isPresent();
    }

    @Test
    void decidedRequestIsForgottenAfterAYear() {
        UUID id = open("Tampere");
        decisions.decline(coordinator, id, "No");
        personalData.forget(Instant.now().plus(Duration.ofDays(366)));
        assertThat(joining.own(ines(), id)).isEmpty();
    }

    @Test
    void personTakesAwayWhatWasSaidAndDecided() {
        UUID id = open("Tampere");
        decisions.confirmAsNew(coordinator, id, Kind.CITY);
        Account account = accounts.byAddress(new EmailAddress(INES)).orElseThrow();
        String export = privacy.export(new Person(account.id(), INES)).toString();
        assertThat(export).contains("A workshop", "CONTACT", "CONFIRMED");
    }

    @Test
    void newCityThatIsKnownStandsOnTheMap() {
        decisions.confirmAsNew(coordinator, open("Tampereen kaupunki: Tampere"), Kind.CITY);
        decisions.confirmAsNew(coordinator, open("City of Tampere"), Kind.CITY);

        Organisation tampere =
                coalition.find(new OrganisationId("city-of-tampere")).orElseThrow();
        assertThat(tampere.country()).isEqualTo("FI");
        assertThat(tampere.position()).isNotNull().satisfies(at -> {
            assertThat(at.latitude()).isCloseTo(61.5, within(0.2));
            assertThat(at.longitude()).isCloseTo(23.8, within(0.2));
        });
        assertThat(tampere.zone()).hasToString("Europe/Helsinki");
        assertThat(coalition
                        .find(new OrganisationId("tampereen-kaupunki-tampere"))
                        .orElseThrow()
                        .position())
                .as("a name that nobody knows")
                .isNull();
    }

    private UUID ask(String name) {
        JoinDraft draft = draft(name, JoinKind.CITY);
        joining.ask(Actor.VISITOR, new EmailAddress(INES), draft);
        return draft.id();
    }

    private UUID open(String name) {
        UUID id = ask(name);
        joining.own(ines(), id);
        return id;
    }

    private Actor ines() {
        return Actor.of(accounts.byAddress(new EmailAddress(INES)).orElseThrow().id(), Set.of());
    }

    private static JoinDraft draft(String name, JoinKind kind) {
        return new JoinDraft(
                UUID.randomUUID(), kind, name, "FI", null, "Inês", "Officer", List.of("pt"), "A workshop", "en");
    }
}
