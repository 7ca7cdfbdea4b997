package org.rightsdays.publishing.site;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Cost;
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
import org.rightsdays.testing.Cast;

/** A contribution of Porto with every field filled. */
final class Everything {

    private static final Part WALK = new Part(
            "walk",
            LocalizedText.of("en", "A walk past the cameras"),
            Set.of(Format.WORKSHOP),
            AttendanceMode.IN_PERSON,
            LocalizedText.of("en", "We count them."));

    private static final List<Link> LINKS = List.of(
            new Link(Link.Purpose.JOIN, URI.create("https://meet.example.org/walk"), null),
            new Link(Link.Purpose.MORE, URI.create("javascript:alert(1)"), LocalizedText.of("en", "Trap")));

    private Everything() {}

    private static Session session(LocalDate day) {
        return new Session(
                day,
                day,
                LocalTime.of(14, 0),
                LocalTime.of(16, 30),
                ZoneId.of("Europe/Lisbon"),
                LocalizedText.of("en", "First walk"),
                "walk",
                "library");
    }

    static Contribution stated(EditionId edition, String slug, ContributionState state) {
        var day = Cast.FIRST_DAY.withYear(edition.year());
        return new Contribution(
                new ContributionId(edition, slug),
                Cast.PORTO.id(),
                LocalizedText.of("pt", "Os teus dados, a tua cidade").with("en", "Your data, your city"),
                LocalizedText.of("pt", "Uma tarde sobre dados.").with("en", "An afternoon about data."),
                LocalizedText.of("pt", "Primeiro parágrafo.\n\nSegundo parágrafo."),
                Set.of(Format.WORKSHOP, Format.EXHIBITION),
                AttendanceMode.MIXED,
                Set.of(Theme.PRIVACY, Theme.DIGITAL_SKILLS),
                Set.of(Principle.PRIVACY_AND_SECURITY),
                state,
                state == ContributionState.PUBLISHED ? null : LocalizedText.of("en", "The hall has no heating."),
                false,
                List.of(WALK),
                List.of(session(day)),
                List.of(new Place("library", LocalizedText.of("pt", "Biblioteca"), "Rua das Flores 1", 41.15, -8.61)),
                LINKS,
                List.of(new SpokenLanguage("pt", Modality.SPOKEN), new SpokenLanguage("pt", Modality.CAPTIONED)),
                Map.of(Accessibility.STEP_FREE, Answer.YES, Accessibility.HEARING_LOOP, Answer.NO),
                LocalizedText.of("en", "The lift is at the back."),
                new Cost(Answer.YES, LocalizedText.of("en", "Tea included")),
                LocalizedText.of("en", "Everyone from 12 years on"),
                Answer.YES,
                new RightsLabel(Map.of(RightsQuestion.RECORDED, Answer.NO), LocalizedText.of("en", "No badges.")),
                List.of(
                        new Partner(Cast.NITEROI.id(), PartnerRole.CO_HOST),
                        new Partner(Cast.OPEN_LAB.id(), PartnerRole.SPONSOR)),
                List.of(),
                null,
                0);
    }
}
