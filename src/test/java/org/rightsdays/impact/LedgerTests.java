package org.rightsdays.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class LedgerTests {

    private static final EditionId EDITION = Cast.EDITION.id();
    private static final Actor ORGANISER = Actor.of(UUID.randomUUID(), Set.of());
    private static final Actor COORDINATOR = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));
    private static final Actor COLLEAGUE = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));

    @Autowired
    Given given;

    @Autowired
    Impact impact;

    @Autowired
    Reviews reviews;

    @Autowired
    Totals totals;

    @BeforeEach
    void aContribution() {
        given.contributions(Given.contribution("day").build());
    }

    @Test
    void aLaterValueReplacesAnEarlierOneAndBothStay() {
        assertThat(report(ORGANISER, 60)).isEqualTo(new Saved(1, 0, 0));
        assertThat(report(ORGANISER, 60)).isEqualTo(new Saved(0, 0, 1));
        assertThat(report(COORDINATOR, 65)).isEqualTo(new Saved(0, 1, 0));

        List<Figure> chain = impact.revisions(EDITION, "day/participants");
        assertThat(chain).extracting(figure -> figure.amount().toString()).containsExactly("60", "65");
        assertThat(chain.get(1).replaces()).isEqualTo(chain.get(0).id());
        assertThat(impact.figures(EDITION)).containsExactly(chain.get(1));
        assertThat(impact.find(chain.get(0).id())).contains(chain.get(0));
    }

    @Test
    void aFigureIsFinalWhenSomebodyElseHasCheckedIt() {
        report(COORDINATOR, 60);
        Figure figure = impact.figures(EDITION).getFirst();

        assertThatThrownBy(() -> reviews.confirm(COORDINATOR, EDITION, List.of(figure.id())))
                .isInstanceOf(OwnFigure.class);
        assertThatThrownBy(() -> reviews.confirm(ORGANISER, EDITION, List.of(figure.id())))
                .isInstanceOf(Forbidden.class);
        assertThat(reviews.confirm(COLLEAGUE, EDITION, List.of(figure.id()))).isEqualTo(1);

        assertThat(impact.figures(EDITION).getFirst().status()).isEqualTo(FigureStatus.FINAL);
        assertThat(totals.of(EDITION, Metric.PARTICIPATIONS).status()).isEqualTo(FigureStatus.FINAL);
    }

    @Test
    void aNewValueIsProvisionalAgain() {
        report(ORGANISER, 60);
        reviews.confirm(
                COORDINATOR, EDITION, List.of(impact.figures(EDITION).getFirst().id()));
        report(ORGANISER, 61);

        assertThat(impact.figures(EDITION).getFirst().status()).isEqualTo(FigureStatus.PROVISIONAL);
    }

    @Test
    void frozenFiguresStayAsTheyAre() {
        report(ORGANISER, 60);
        reviews.freeze(COORDINATOR, EDITION);

        assertThat(report(ORGANISER, 60)).as("nothing changes").isEqualTo(new Saved(0, 0, 1));
        assertThatThrownBy(() -> report(ORGANISER, 61)).isInstanceOf(FiguresFrozen.class);
        assertThat(reviews.frozenSince(EDITION)).isPresent();

        reviews.askToOpen(COORDINATOR, EDITION, LocalizedText.of("en", "A typing error in Porto."));
        assertThat(reviews.open(COORDINATOR, EDITION)).as("by the same person").isFalse();
        assertThatThrownBy(() -> report(ORGANISER, 61)).isInstanceOf(FiguresFrozen.class);
        assertThat(reviews.open(COLLEAGUE, EDITION)).isTrue();
        assertThat(report(ORGANISER, 61)).isEqualTo(new Saved(0, 1, 0));
        assertThat(reviews.openings(EDITION))
                .singleElement()
                .satisfies(one -> assertThat(one.reason().inOriginal()).isEqualTo("A typing error in Porto."));
    }

    @Test
    void whoDoesNotAgreeLetsTheFiguresStayLocked() {
        reviews.freeze(COORDINATOR, EDITION);
        assertThat(reviews.open(COLLEAGUE, EDITION)).as("nobody has asked").isFalse();
        reviews.askToOpen(COORDINATOR, EDITION, LocalizedText.of("en", "A typing error."));
        reviews.stayFrozen(COLLEAGUE, EDITION);

        assertThat(reviews.open(COLLEAGUE, EDITION)).isFalse();
        assertThat(reviews.frozenSince(EDITION)).isPresent();
        assertThat(reviews.openings(EDITION)).isEmpty();
    }

    @Test
    void derivedFiguresCanBeComputedAgain() {
        report(ORGANISER, 60);

        for (Metric metric : Metric.values()) {
            if (metric.adding() != Metric.Adding.NEVER) {
                Total total = totals.of(EDITION, metric);
                assertThat(total.recomputed()).as(metric.word()).isEqualTo(total.amount());
            }
        }
        assertThat(totals.of(EDITION, Metric.ATTENDANCE).amount()).isEqualTo(Amount.of(60));
    }

    private Saved report(Actor actor, long people) {
        return impact.save(
                actor,
                EDITION,
                List.of(TotalTests.figure("day", Metric.PARTICIPATIONS, people).observation()));
    }
}
