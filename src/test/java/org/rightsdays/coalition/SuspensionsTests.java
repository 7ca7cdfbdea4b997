package org.rightsdays.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SettableClock;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a suspension lasts and whom it stops, on a clock that the test moves. */
@StoreTest
class SuspensionsTests {

    private static final Actor MODERATOR = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));

    @Autowired
    private SuspensionStore store;

    @Autowired
    private CoalitionPersonalData personalData;

    @Autowired
    private History history;

    @Autowired
    private SignIns people;

    @Autowired
    private Given given;

    private final SettableClock clock = new SettableClock(Instant.parse("2031-10-01T08:00:00Z"));
    private Suspensions suspensions;
    private Actor contact;

    @BeforeEach
    void cast() {
        given.edition();
        suspensions = new Suspensions(store, history, clock);
        var account =
                people.as("contact-" + UUID.randomUUID() + "@porto.example").account();
        given.mandate(account.id(), Cast.PORTO.id(), Capacity.CONTACT);
        given.mandate(account.id(), Cast.NITEROI.id(), Capacity.EDITOR);
        contact = Actor.of(account.id(), Set.of());
    }

    @Test
    void organisationIsFreeAgainAtTheMomentWhenItsSuspensionEnds() {
        suspensions.begin(MODERATOR, ofPorto(clock.instant().plus(Duration.ofDays(7))));

        clock.forward(Duration.ofDays(7).minusSeconds(1));
        assertThatThrownBy(() -> suspensions.requireFree(contact, Cast.PORTO.id()))
                .isInstanceOf(Suspended.class);
        clock.forward(Duration.ofSeconds(1));
        suspensions.requireFree(contact, Cast.PORTO.id());

        assertThat(suspensions.of(Cast.PORTO.id())).isEmpty();
        assertThat(suspensions.concerning(contact)).isEmpty();
    }

    @Test
    void suspensionWithoutAnEndLastsUntilItIsLifted() {
        suspensions.begin(MODERATOR, ofPorto(null));
        clock.forward(Duration.ofDays(3_650));
        assertThat(suspensions.of(Cast.PORTO.id())).isPresent();

        suspensions.lift(MODERATOR, Cast.PORTO.id());

        assertThat(suspensions.of(Cast.PORTO.id())).isEmpty();
        assertThat(history.of("organisation " + Cast.PORTO.id()))
                .extracting(History.Entry::step)
                .endsWith("suspended", "suspension-lifted");
    }

    @Test
    void otherOrganisationsOfTheSamePersonAndCoordinatorsGoOn() {
        suspensions.begin(MODERATOR, ofPorto(null));

        suspensions.requireFree(contact, Cast.NITEROI.id());
        suspensions.requireFree(Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR)), Cast.PORTO.id());
    }

    @Test
    void accountIsStoppedForEveryOrganisationThatItActsFor() {
        suspensions.begin(MODERATOR, Suspension.of(requireAccount(), UUID.randomUUID(), clock.instant(), null));

        for (OrganisationId organisation : Set.of(Cast.PORTO.id(), Cast.NITEROI.id())) {
            assertThatThrownBy(() -> suspensions.requireFree(contact, organisation))
                    .isInstanceOf(Suspended.class);
        }
    }

    @Test
    void nothingIsKeptOfASuspensionThatIsOver() {
        suspensions.begin(
                MODERATOR,
                Suspension.of(
                        requireAccount(),
                        UUID.randomUUID(),
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(7))));
        clock.forward(Duration.ofDays(8));

        personalData.forget(clock.instant());

        assertThat(store.of(requireAccount(), clock.instant().minus(Duration.ofDays(5))))
                .isEmpty();
    }

    private Suspension ofPorto(@org.jspecify.annotations.Nullable Instant until) {
        return Suspension.of(Cast.PORTO.id(), UUID.randomUUID(), clock.instant(), until);
    }

    private UUID requireAccount() {
        return java.util.Objects.requireNonNull(contact.account());
    }
}
