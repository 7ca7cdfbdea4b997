package org.rightsdays.programme.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Cost;
import org.rightsdays.programme.Contribution.Image;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Contribution.Part;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.Contribution.Place;
import org.rightsdays.programme.Contribution.RightsLabel;
import org.rightsdays.programme.Contribution.SpokenLanguage;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Modality;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.programme.Principle;
import org.rightsdays.programme.RightsQuestion;
import org.rightsdays.programme.Session;
import org.rightsdays.programme.Theme;
import org.rightsdays.programme.submissions.DraftReading.Frame;
import org.rightsdays.programme.submissions.DraftReading.Read;
import org.rightsdays.testing.Cast;

class DraftReadingTests {

    private static final Frame FRAME = new Frame(
            new ContributionId(Cast.EDITION.id(), "full"),
            Cast.PORTO.id(),
            Cast.PORTO.zone(),
            Set.of(Cast.NITEROI.id(), Cast.OPEN_LAB.id(), Cast.PORTO.id())::contains,
            Set.of("abc")::contains);

    /** The draft form and the published record are one: nothing may get lost between them. */
    @Test
    void everyFieldOfAPublishedEntrySurvivesTheForm() {
        Contribution full = full();

        Read read = DraftReading.read(DraftWriting.write(full), FRAME);

        assertThat(read.problems()).isEmpty();
        assertThat(read.contribution()).isEqualTo(full);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var content = DraftContent.of(
                "fi",
                Map.of(
                        "summary@fi", "Lyhyt",
                        "sessions.a.first-day", "31.12.2031",
                        "sessions.b.first-day", "2031-12-11",
                        "sessions.b.last-day", "2031-12-10",
                        "links.c.address", "javascript:alert(1)",
                        "partners.d.organisation", Cast.PORTO.id().slug(),
                        "partners.d.role", "co-host",
                        "images.e.picture", "unknown"));

        assertThat(problems(content))
                .contains(
                        "title@fi required",
                        "formats choose",
                        "sessions.a.first-day day",
                        "sessions.b.last-day last-before-first",
                        "links.c.address address",
                        "links.c.purpose choose",
                        "partners.d.organisation partner-is-host",
                        "images.e.picture picture-missing",
                        "images.e.alternative@fi required",
                        "images.e.licence required");
    }

    @Test
    void timesAreThoseOfTheHostUnlessTheySayOtherwise() {
        var content = DraftContent.of(
                "en",
                Map.of(
                        "sessions", "a|b",
                        "sessions.a.first-day", "2031-12-10",
                        "sessions.a.start", "9:30",
                        "sessions.b.first-day", "2031-12-11",
                        "sessions.b.zone", "America/Sao_Paulo"));

        assertThat(DraftReading.read(content, FRAME).contribution().sessions())
                .extracting(Session::zone)
                .containsExactly(ZoneId.of("Europe/Lisbon"), ZoneId.of("America/Sao_Paulo"));
    }

    @Test
    void eventNeedsATimeAndAPaperDoesNot() {
        assertThat(problems(minimal("workshop"))).containsExactly("sessions session-missing");
        assertThat(problems(minimal("paper"))).isEmpty();
    }

    @Test
    void unfinishedDraftCanBeShown() {
        Read read = DraftReading.read(DraftContent.in("fi"), FRAME);

        assertThat(read.contribution().title().inOriginal()).isNotBlank();
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void rowInWhichNothingIsTypedIsNotThere() {
        var content = minimal("paper").with(Map.of("links", "a|b"));

        assertThat(problems(content)).isEmpty();
        assertThat(DraftReading.read(content, FRAME).contribution().links()).isEmpty();
    }

    @Test
    void placeThatWasTakenAwayIsNotedWhereItIsStillNamed() {
        var content =
                minimal("workshop").with(Map.of("sessions.a.first-day", "2031-12-10", "sessions.a.place", "hall"));

        assertThat(problems(content)).containsExactly("sessions.a.place gone");
    }

    @Test
    void addressReadsLikeTheTitleInAnyScript() {
        assertThat(Titles.slug("Työpaja: yksityisyys!", _ -> false)).isEqualTo("tyopaja-yksityisyys");
        assertThat(Titles.slug("Цифрові права", _ -> false)).isEqualTo("cifrovi-prava");
        assertThat(Titles.slug("💬", _ -> false)).isEqualTo("contribution");
        assertThat(Titles.slug("Workshop", Set.of("workshop", "workshop-2")::contains))
                .isEqualTo("workshop-3");
    }

    @Test
    void titlesThatDifferInCaseAndAccentsAreAlike() {
        assertThat(Titles.likeness("Direitos digitais em Niterói", "DIREITOS DIGITAIS EM NITEROI"))
                .isEqualTo(1);
        assertThat(Titles.likeness("Privacy for beginners", "A hackathon on maps"))
                .isLessThan(0.3);
    }

    private static DraftContent minimal(String format) {
        return DraftContent.of("en", Map.of("title@en", "Title", "summary@en", "Summary", "formats", format));
    }

    private static List<String> problems(DraftContent content) {
        return DraftReading.read(content, FRAME).problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    private static Contribution full() {
        return new Contribution(
                FRAME.id(),
                Cast.PORTO.id(),
                LocalizedText.of("pt", "Título").with("ar", "عنوان"),
                text("Summary"),
                LocalizedText.of("uk", "Опис\nдва"),
                Set.of(Format.EXHIBITION, Format.WORKSHOP),
                AttendanceMode.MIXED,
                Set.of(Theme.PRIVACY, Theme.YOUTH),
                Set.of(Principle.DEMOCRACY_AND_INCLUSION),
                ContributionState.PUBLISHED,
                null,
                true,
                List.of(new Part("talks", text("Talks"), Set.of(Format.PAPER), AttendanceMode.ONLINE, null)),
                List.of(new Session(
                        Cast.FIRST_DAY,
                        Cast.LAST_DAY,
                        LocalTime.of(9, 30),
                        LocalTime.of(17, 0, 5),
                        ZoneId.of("Europe/Lisbon"),
                        LocalizedText.of("pt", "Abertura"),
                        "talks",
                        "hall")),
                List.of(new Place("hall", LocalizedText.of("pt", "Sala"), "Rua 1", 41.15, -8.61)),
                List.of(new Link(Link.Purpose.JOIN, URI.create("https://example.org/?a=1&b=2"), text("Room"))),
                List.of(new SpokenLanguage("pt", Modality.SPOKEN), new SpokenLanguage("psr", Modality.SIGNED)),
                Map.of(Accessibility.STEP_FREE, Answer.YES, Accessibility.HEARING_LOOP, Answer.NO),
                text("Ask at the door"),
                new Cost(Answer.YES, text("Bring a mug")),
                text("Everybody"),
                Answer.YES,
                new RightsLabel(Map.of(RightsQuestion.RECORDED, Answer.NO), text("Audio only")),
                List.of(new Partner(Cast.NITEROI.id(), PartnerRole.CO_HOST)),
                List.of(new Image("abc", text("A poster"), "A. Photographer", "CC BY 4.0")),
                null,
                0);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }
}
