package org.rightsdays.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what for whom. */
@StoreTest
class MandatesTests {

    private static final OrganisationId PORTO = Cast.PORTO.id();
    private static final OrganisationId NITEROI = Cast.NITEROI.id();
    private static final Actor COORDINATOR = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));

    @Autowired
    private Mandates mandates;

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private History history;

    @Autowired
    private JdbcClient database;

    private int people;

    @BeforeEach
    void citiesForWhichNobodyActs() {
        given.edition();
        database.sql("delete from coalition.mandate").update();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT,        true,  true,  true",
        "DEPUTY,         true,  true,  true",
        "EDITOR,         true,  true,  false",
        "PARTNER_EDITOR, false, true,  false"
    })
    void capacityTellsWhatOneMayDo(Capacity capacity, boolean acts, boolean edits, boolean governs) {
        Actor actor = with(PORTO, capacity);
        assertThat(mandates.actsFor(actor, PORTO)).isEqualTo(acts);
        assertThat(mandates.mayEdit(actor, PORTO)).isEqualTo(edits);
        assertThat(mandates.mayGovern(actor, PORTO)).isEqualTo(governs);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT,        CONTACT DEPUTY EDITOR PARTNER_EDITOR",
        "DEPUTY,         EDITOR PARTNER_EDITOR",
        "EDITOR,         ''",
        "PARTNER_EDITOR, ''"
    })
    void capacityTellsWhomOneMayName(Capacity capacity, String nameable) {
        Actor actor = with(PORTO, capacity);
        List<String> may = Arrays.stream(nameable.split(" ")).toList();
        for (Capacity wanted : Capacity.values()) {
            assertThat(mandates.mayName(actor, PORTO, wanted))
                    .as("%s names %s", capacity, wanted)
                    .isEqualTo(may.contains(wanted.name()));
        }
    }

    @ParameterizedTest
    @CsvSource({"CONTACT", "DEPUTY", "EDITOR", "PARTNER_EDITOR"})
    void mandateOfOneCityIsWorthNothingInAnother(Capacity capacity) {
        Actor actor = with(PORTO, capacity);
        UUID other = mandate(NITEROI, Capacity.EDITOR).account();
        assertThat(mandates.actsFor(actor, NITEROI)).isFalse();
        assertThat(mandates.mayEdit(actor, NITEROI)).isFalse();
        assertThat(mandates.mayGovern(actor, NITEROI)).isFalse();
        assertThatThrownBy(() -> mandates.give(actor, NITEROI, UUID.randomUUID(), Capacity.EDITOR))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> mandates.end(actor, NITEROI, other)).isInstanceOf(Forbidden.class);
    }

    @Test
    void strangersAndModeratorsMayNothing() {
        for (Actor actor : List.of(Actor.VISITOR, Actor.CLOCK, Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR)))) {
            assertThat(mandates.mayEdit(actor, PORTO)).isFalse();
            assertThat(mandates.mayGovern(actor, PORTO)).isFalse();
            assertThatThrownBy(() -> mandates.give(actor, PORTO, UUID.randomUUID(), Capacity.EDITOR))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void mandateThatIsTakenAwayEndsAtOnce() {
        Actor contact = with(PORTO, Capacity.CONTACT);
        Mandate editor = mandate(PORTO, Capacity.EDITOR);
        Actor actor = Actor.of(editor.account(), Set.of());
        assertThat(mandates.actsFor(actor, PORTO)).isTrue();

        mandates.end(contact, PORTO, editor.account());

        assertThat(mandates.actsFor(actor, PORTO)).isFalse();
        assertThat(mandates.organisationsOf(actor)).isEmpty();
    }

    @Test
    void lastContactGoesOnlyAfterNamingASuccessor() {
        Actor contact = with(PORTO, Capacity.CONTACT);
        UUID own = account(contact);
        assertThatThrownBy(() -> mandates.end(contact, PORTO, own)).isInstanceOf(LastContact.class);
        assertThatThrownBy(() -> mandates.give(contact, PORTO, own, Capacity.EDITOR))
                .isInstanceOf(LastContact.class);

        mandates.give(contact, PORTO, person(), Capacity.CONTACT);
        mandates.end(contact, PORTO, own);

        assertThat(mandates.mayEdit(contact, PORTO)).isFalse();
    }

    @Test
    void coordinatorMayTakeAwayTheLastContactToo() {
        UUID gone = mandate(PORTO, Capacity.CONTACT).account();
        mandates.end(COORDINATOR, PORTO, gone);
        assertThat(mandates.of(PORTO)).isEmpty();
    }

    @Test
    void deputyCannotTurnAContactIntoAnEditor() {
        mandate(PORTO, Capacity.CONTACT);
        UUID other = mandate(PORTO, Capacity.CONTACT).account();
        Actor deputy = with(PORTO, Capacity.DEPUTY);
        assertThatThrownBy(() -> mandates.give(deputy, PORTO, other, Capacity.EDITOR))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> mandates.end(deputy, PORTO, other)).isInstanceOf(Forbidden.class);
    }

    @Test
    void everybodyMayLeave() {
        Actor editor = with(PORTO, Capacity.PARTNER_EDITOR);
        mandates.end(editor, PORTO, account(editor));
        assertThat(mandates.mayEdit(editor, PORTO)).isFalse();
    }

    @Test
    void historyTellsWhatHappenedAndNobodysName() {
        UUID person = mandate(PORTO, Capacity.EDITOR).account();
        mandates.end(COORDINATOR, PORTO, person);
        assertThat(history.of("organisation " + PORTO))
                .extracting(History.Entry::step)
                .endsWith("mandate-given", "mandate-ended");
        assertThat(history.of("organisation " + PORTO).toString()).doesNotContain(person.toString());
    }

    private Mandate mandate(OrganisationId organisation, Capacity capacity) {
        return mandates.give(COORDINATOR, organisation, person(), capacity);
    }

    private UUID person() {
        var address = new EmailAddress("person-" + ++people + "@mandates.example");
        return accounts.invite(Cast.TESTER, address, "en", Set.of()).id();
    }

    private Actor with(OrganisationId organisation, Capacity capacity) {
        return Actor.of(mandate(organisation, capacity).account(), Set.of());
    }

    private static UUID account(Actor actor) {
        UUID account = actor.account();
        if (account == null) {
            throw new AssertionError("has no account");
        }
        return account;
    }
}
