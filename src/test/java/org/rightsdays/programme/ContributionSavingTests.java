package org.rightsdays.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.storage.ContentVersion;
import org.rightsdays.programme.Contribution.Cost;
import org.rightsdays.programme.Contribution.Image;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Contribution.Part;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.Contribution.Place;
import org.rightsdays.programme.Contribution.RightsLabel;
import org.rightsdays.programme.Contribution.SpokenLanguage;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ContributionSavingTests {

    @Autowired
    private Programme programme;

    @Autowired
    private ContentVersion contentVersion;

    @Autowired
    private History history;

    @Autowired
    private Given given;

    @BeforeEach
    void edition() {
        given.edition();
    }

    @Test
    void everyFieldComesBackAsItWasSaved() {
        Contribution full = full("full");

        save(full);

        assertThat(programme.published(full.id())).get().satisfies(found -> {
            assertThat(found.changed()).isNotNull();
            assertThat(found.asSaved(null, 0)).isEqualTo(full);
        });
    }

    @Test
    void plainContributionComesBackAsItWasSaved() {
        Contribution plain = Given.contribution("plain").build();

        save(plain);

        assertThat(programme.published(plain.id()))
                .get()
                .satisfies(found -> assertThat(found.asSaved(null, 0)).isEqualTo(plain));
    }

    @Test
    void savingTheSameAgainWritesNothing() {
        Contribution full = full("same");
        save(full);
        List<?> before = history.of("contribution " + full.id());

        assertThat(save(full)).isEqualTo(new Saved(0, 0, 1));

        assertThat(history.of("contribution " + full.id())).isEqualTo(before);
        assertThat(programme.published(full.id()))
                .get()
                .satisfies(found -> assertThat(found.sequence()).isZero());
    }

    @Test
    void changeLeavesWhatWasAndWhatBecame() {
        save(Given.contribution("changing").titled("en", "Before").build());

        Contribution after = Given.contribution("changing")
                .titled("en", "After")
                .about(Theme.PRIVACY)
                .build();
        assertThat(save(after)).isEqualTo(new Saved(0, 1, 0));

        assertThat(programme.published(after.id())).get().satisfies(found -> {
            assertThat(found.title().inOriginal()).isEqualTo("After");
            assertThat(found.sequence()).isEqualTo(1);
        });
        assertThat(history.of("contribution " + after.id()))
                .satisfiesExactly(created -> assertThat(created.step()).isEqualTo("created"), changed -> {
                    assertThat(changed.step()).isEqualTo("changed");
                    assertThat(changed.actor()).isEqualTo(Cast.TESTER);
                    assertThat(changed.changes()).containsOnlyKeys("title", "themes");
                    assertThat(changed.changes().get("title"))
                            .isNotNull()
                            .satisfies(title -> assertThat(title.before()).contains("Before"));
                });
    }

    @Test
    void stepThatDoesNotFollowIsRefused() {
        save(Given.contribution("held").state(ContributionState.HELD).build());

        assertThatThrownBy(() -> save(Given.contribution("held").build()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("held")
                .hasMessageContaining("PUBLISHED");
    }

    @Test
    void cancellingIsAStepOfItsOwnInTheHistory() {
        Contribution planned = Given.contribution("off").build();
        save(planned);

        save(planned.in(ContributionState.CANCELLED, LocalizedText.of("en", "The hall is flooded")));

        assertThat(history.of("contribution " + planned.id()))
                .extracting(History.Entry::step)
                .containsExactly("created", "cancelled");
    }

    @Test
    void contributionOfAnotherEditionIsRefused() {
        Contribution stranger =
                Given.contribution("stranger").of(Cast.edition(2032).id()).build();

        assertThatThrownBy(() -> programme.save(Cast.TESTER, Cast.EDITION.id(), List.of(stranger)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sameKeyTwiceIsRefused() {
        Contribution twice = Given.contribution("twice").build();

        assertThatThrownBy(() -> programme.save(Cast.TESTER, Cast.EDITION.id(), List.of(twice, twice)))
                .hasMessageContaining("twice");
    }

    @Test
    void oneTransactionRaisesTheVersionOnce() {
        long afterEdition = contentVersion.raise();

        save(Given.contribution("first").build());
        save(Given.contribution("second").build());

        assertThat(contentVersion.raise()).isEqualTo(afterEdition);
    }

    private Saved save(Contribution... contributions) {
        return programme.save(Cast.TESTER, Cast.EDITION.id(), List.of(contributions));
    }

    private static Contribution full(String slug) {
        return new Contribution(
                new ContributionId(Cast.EDITION.id(), slug),
                Cast.PORTO.id(),
                LocalizedText.of("pt", "Título").with("ar", "عنوان"),
                text("Summary"),
                LocalizedText.of("uk", "Опис"),
                Set.of(Format.EXHIBITION, Format.WORKSHOP),
                AttendanceMode.MIXED,
                Set.of(Theme.PRIVACY, Theme.YOUTH),
                Set.of(Principle.DEMOCRACY_AND_INCLUSION),
                ContributionState.POSTPONED,
                text("The hall is flooded"),
                true,
                List.of(part()),
                List.of(session()),
                List.of(new Place("hall", LocalizedText.of("pt", "Sala"), "Rua 1", 41.15, -8.61)),
                List.of(new Link(Link.Purpose.JOIN, URI.create("https://example.org/?a=1&b=2"), null)),
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

    private static Part part() {
        return new Part("talks", text("Talks"), Set.of(Format.PANEL_DISCUSSION), AttendanceMode.ONLINE, null);
    }

    private static Session session() {
        return new Session(
                Cast.FIRST_DAY,
                Cast.LAST_DAY,
                LocalTime.of(9, 30),
                LocalTime.of(17, 0, 5),
                ZoneId.of("Europe/Lisbon"),
                LocalizedText.of("pt", "Abertura"),
                "talks",
                "hall");
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }
}
