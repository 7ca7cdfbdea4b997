package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.exchange.DeskImport.Outcome;
import org.rightsdays.exchange.DeskImport.Step;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.submissions.Batches;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.Drafts;
import org.rightsdays.programme.submissions.Fate;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class CalendarDeskTests {

    private static final Actor OFFICER = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));
    private static final String EVENT = """
            BEGIN:VEVENT
            UID:lab@porto.example
            SUMMARY:Open lab
            DESCRIPTION:Come and try.
            LOCATION:City Library
            URL:https://porto.example/lab
            DTSTART;TZID=Europe/Lisbon:20311210T140000
            DTEND;TZID=Europe/Lisbon:20311210T160000
            END:VEVENT
            """;

    @Autowired
    private DeskImport files;

    @Autowired
    private Batches batches;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Given given;

    @BeforeEach
    void edition() {
        given.editionWithoutDrafts();
    }

    @Test
    void eventBecomesADraftThatLacksNothingButItsFormat() {
        Draft draft = taken(EVENT, Desk.PORTO);

        assertThat(draft.content().values())
                .containsEntry("title@en", "Open lab")
                .containsEntry("summary@en", "Come and try.")
                .containsEntry("mode", "in-person")
                .containsEntry("sessions.r1.first-day", "2031-12-10")
                .containsEntry("sessions.r1.start", "14:00")
                .containsEntry("sessions.r1.end", "16:00")
                .containsEntry("sessions.r1.zone", "Europe/Lisbon")
                .containsEntry("sessions.r1.place", "place")
                .containsEntry("places.place.name@en", "City Library")
                .containsEntry("links.r1.address", "https://porto.example/lab");
        assertThat(check(EVENT).lines().getFirst().expected().missing()).isEqualTo(1);
    }

    @Test
    void formatThatIsChosenIsForNewDraftsAlone() {
        var asWorkshops = new DeskTarget(Cast.PORTO.id(), Cast.EDITION.id(), "en", Format.WORKSHOP);
        Draft draft = taken(EVENT, asWorkshops);
        save(draft, Map.of("formats", "exhibition"));

        assertThat(draft.content().value("formats")).isEqualTo("workshop");
        assertThat(check(EVENT).lines().getFirst().expected().fate()).isEqualTo(Fate.SAME);
    }

    @Test
    void laterTimeIsFollowedAndTheWordsOfPeopleStay() {
        Draft draft = taken(EVENT, Desk.PORTO);
        save(draft, Map.of("title@en", "A better title", "summary@pt", "Um resumo", "sessions.r1.title@en", "First"));
        String later = EVENT.replace("T140000", "T150000");

        Draft now = taken(later, Desk.PORTO);

        assertThat(now.id()).isEqualTo(draft.id());
        assertThat(now.content().values())
                .containsEntry("title@en", "A better title")
                .containsEntry("summary@pt", "Um resumo")
                .containsEntry("sessions.r1.start", "15:00")
                .containsEntry("sessions.r1.title@en", "First");
        assertThat(check(later).lines().getFirst().expected().fate()).isEqualTo(Fate.SAME);
    }

    @Test
    void languageThatIsOnlySupposedIsThatOfTheDraft() {
        taken(EVENT, Desk.PORTO);
        var inPortuguese = new DeskTarget(Cast.PORTO.id(), Cast.EDITION.id(), "pt", null);

        Outcome again = files.read(OFFICER, inPortuguese, calendar(EVENT), UUID.randomUUID(), Step.CHECK);

        assertThat(again.lines().getFirst().expected().fate()).isEqualTo(Fate.SAME);
    }

    @Test
    void cancelledEventsAreToldAndNotTaken() {
        Outcome outcome = check(
                EVENT + EVENT.replace("UID:lab", "UID:talk").replace("END:VEVENT", "STATUS:CANCELLED\nEND:VEVENT"));

        assertThat(outcome.lines()).hasSize(1);
        assertThat(outcome.warnings()).extracting(Finding::code).containsExactly("event-cancelled");
    }

    @Test
    void calendarWithoutAnEventNearTheDaysIsToldSo() {
        Outcome outcome = check(EVENT.replace("20311210", "20310610"));

        assertThat(outcome.errors()).extracting(Finding::code).containsExactly("events-none");
        assertThat(outcome.warnings()).extracting(Finding::code).containsExactly("events-outside");
    }

    @Test
    void pageWithoutEventsIsToldSo() {
        var page = new DeskFile(
                "porto.example.html",
                URI.create("https://porto.example/"),
                "UTF-8",
                "<p>Hello".getBytes(StandardCharsets.UTF_8));

        assertThat(new Desk(files, OFFICER).check(page).errors())
                .extracting(Finding::code)
                .containsExactly("page-without-events");
    }

    private void save(Draft draft, Map<String, String> changed) {
        drafts.save(OFFICER, draft.id(), draft.version(), draft.content().with(changed), Set.of());
    }

    private Draft taken(String events, DeskTarget target) {
        UUID batch = UUID.randomUUID();
        files.read(OFFICER, target, calendar(events), batch, Step.ALL);
        return batches.own(OFFICER, batch).getFirst();
    }

    private Outcome check(String events) {
        return new Desk(files, OFFICER).check(calendar(events));
    }

    private static DeskFile calendar(String events) {
        return Desk.calendar("BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n");
    }
}
