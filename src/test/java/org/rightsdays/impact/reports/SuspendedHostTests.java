package org.rightsdays.impact.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.People;
import org.rightsdays.coalition.Profiles;
import org.rightsdays.coalition.Suspended;
import org.rightsdays.coalition.Suspension;
import org.rightsdays.coalition.Suspensions;
import org.rightsdays.editions.Confirmations;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.submissions.Batches;
import org.rightsdays.programme.submissions.Brought;
import org.rightsdays.programme.submissions.CoHosts;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftContent;
import org.rightsdays.programme.submissions.DraftPictures;
import org.rightsdays.programme.submissions.Drafts;
import org.rightsdays.programme.submissions.Submissions;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What people of a suspended city can still do, and that every way of changing something is closed, by link too. */
@StoreTest
class SuspendedHostTests {

    private static final Actor COORDINATOR = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));
    private static final ContributionId DAY = new ContributionId(Cast.EDITION.id(), "suspended-day");
    private static final DraftContent WORKSHOP =
            DraftContent.of("en", Map.of("title@en", "Workshop", "summary@en", "Learn", "formats", "paper"));

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Coalition coalition;

    @Autowired
    private Profiles profiles;

    @Autowired
    private People people;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Batches batches;

    @Autowired
    private DraftPictures pictures;

    @Autowired
    private CoHosts coHosts;

    @Autowired
    private LocalReports reports;

    @Autowired
    private ReportLinks links;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Given given;

    private Actor contact;
    private Draft draft;
    private Draft published;

    @BeforeEach
    void suspendedPorto() {
        given.editionWithoutDrafts();
        given.contributions(Given.contribution(DAY.slug()).titled("en", "A day").build());
        UUID account = signIns.as("contact-" + UUID.randomUUID() + "@porto.example")
                .account()
                .id();
        given.mandate(account, Cast.PORTO.id(), Capacity.CONTACT);
        contact = Actor.of(account, Set.of());
        draft = begin(contact);
        published = drafts.ofPublished(contact, DAY);
        suspensions.begin(COORDINATOR, Suspension.of(Cast.PORTO.id(), UUID.randomUUID(), Instant.now(), null));
    }

    @Test
    void everythingCanBeReadAndNothingChanged() {
        assertThat(drafts.find(contact, draft.id())).contains(draft);
        assertThat(drafts.of(contact, Cast.PORTO.id(), Cast.EDITION.id())).hasSize(2);
        assertThat(batches.expect(contact, Cast.EDITION.id(), Cast.PORTO.id(), List.of(brought())))
                .hasSize(1);

        for (Map.Entry<String, Runnable> step : changes().entrySet()) {
            assertThatThrownBy(() -> step.getValue().run()).as(step.getKey()).isInstanceOf(Suspended.class);
        }
        assertThat(drafts.find(contact, draft.id())).contains(draft);
        assertThat(drafts.organisationsOf(contact)).isEmpty();
    }

    @Test
    void coordinatorsGoOnForASuspendedCity() {
        drafts.save(COORDINATOR, draft.id(), draft.version(), WORKSHOP.with(Map.of("free", "yes")), Set.of());
        assertThat(submissions.submit(COORDINATOR, draft.id(), draft.version() + 1))
                .isInstanceOf(Submissions.Outcome.Done.class);
        assertThat(begin(COORDINATOR).owner()).isEqualTo(Cast.PORTO.id());
    }

    @Test
    void oneLeavesASuspendedCityAndTakesNobodyElseOut() {
        UUID other = signIns.as("other-" + UUID.randomUUID() + "@porto.example")
                .account()
                .id();
        given.mandate(other, Cast.PORTO.id(), Capacity.CONTACT);

        assertThatThrownBy(() -> people.takeOut(contact, Cast.PORTO.id(), other))
                .isInstanceOf(Suspended.class);
        people.takeOut(contact, Cast.PORTO.id(), java.util.Objects.requireNonNull(contact.account()));

        assertThat(drafts.mandated(contact)).isEmpty();
    }

    private Map<String, Runnable> changes() {
        var porto = Cast.PORTO.id();
        return Map.ofEntries(
                Map.entry("begin", () -> begin(contact)),
                Map.entry("save", () -> drafts.save(contact, draft.id(), 1, WORKSHOP, Set.of())),
                Map.entry("submit", () -> submissions.submit(contact, draft.id(), 1)),
                Map.entry("discard", () -> drafts.discard(contact, draft.id())),
                Map.entry("copy", () -> drafts.copy(contact, DAY, Cast.EDITION.id(), UUID.randomUUID())),
                Map.entry("correct", () -> submissions.correct(contact, published.id(), published.version())),
                Map.entry("cancel", () -> submissions.move(contact, published.id(), ContributionState.CANCELLED, null)),
                Map.entry("picture", () -> pictures.add(contact, draft.id(), new byte[] {1}, Map.of())),
                Map.entry(
                        "spreadsheet",
                        () -> batches.take(contact, Cast.EDITION.id(), porto, List.of(brought()), UUID.randomUUID())),
                Map.entry("co-host", () -> coHosts.answer(contact, draft.id(), porto, true)),
                Map.entry(
                        "profile",
                        () -> profiles.change(
                                contact,
                                porto,
                                Profiles.Profile.of(coalition.find(porto).orElseThrow()))),
                Map.entry(
                        "invite",
                        () -> people.invite(
                                contact, porto, new EmailAddress("new@porto.example"), "pt", Capacity.EDITOR)),
                Map.entry(
                        "take part",
                        () -> confirmations.confirm(contact, Cast.EDITION.id(), porto, TakingPart.Role.HOST)),
                Map.entry("report", () -> reports.keep(contact, DAY, 0, Map.of("held", "yes"))),
                Map.entry("report by link", () -> reports.keep(LocalReports.BY_LINK, DAY, 0, Map.of("held", "yes"))),
                Map.entry(
                        "send by link",
                        () -> reports.send(
                                LocalReports.BY_LINK, DAY, 0, Map.of("held", "yes"), new ConsentText("en", "Yes."))),
                Map.entry("report link", () -> links.create(contact, DAY)));
    }

    private static Brought brought() {
        return Brought.of("brought", "en", Map.of("title@en", "Brought"), Set.of("title"), null);
    }

    private Draft begin(Actor actor) {
        return drafts.begin(actor, Cast.EDITION.id(), Cast.PORTO.id(), WORKSHOP, UUID.randomUUID());
    }
}
