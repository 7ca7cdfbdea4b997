package org.rightsdays.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdays.testing.Given.contribution;
import static org.rightsdays.testing.Given.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.ProgrammeFilter.Lane;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ProgrammeSearchTests {

    private static final LocalDate FIRST = Cast.FIRST_DAY;

    @Autowired
    private Programme programme;

    @Autowired
    private Given given;

    @Test
    void orderIsFirstLocalTimeThenCityThenTitle() {
        given.contributions(
                contribution("second-day")
                        .sessions(session(FIRST.plusDays(1), FIRST.plusDays(1), null))
                        .build(),
                contribution("at-ten")
                        .sessions(session(FIRST, FIRST, LocalTime.of(10, 0)))
                        .build(),
                contribution("no-time-z").titled("en", "Zebra").build(),
                contribution("no-time-a").titled("pt", "Água").build(),
                contribution("no-time-n")
                        .hostedBy(Cast.NITEROI.id())
                        .titled("en", "Zoo")
                        .build(),
                contribution("the-day-before")
                        .sessions(session(FIRST.minusDays(1), FIRST, null))
                        .build());

        assertThat(slugs(ProgrammeFilter.NONE))
                .containsExactly("the-day-before", "no-time-n", "no-time-a", "no-time-z", "at-ten", "second-day");
    }

    @Test
    void datesAreLocalDaysAndThoseOfTheEditionWhereNoneIsStated() {
        given.contributions(
                contribution("undated").build(),
                contribution("second")
                        .sessions(session(FIRST.plusDays(1), FIRST.plusDays(1), null))
                        .build(),
                contribution("long-undated").longRunning().build(),
                contribution("long-from-november")
                        .longRunning()
                        .sessions(session(FIRST.minusDays(30), FIRST, null))
                        .build());

        ProgrammePage page = programme.search(Cast.EDITION.id(), ProgrammeFilter.NONE, 1, 10);

        assertThat(page.counts().dates()).isEqualTo(Map.of(FIRST, 2, FIRST.plusDays(1), 2));
        assertThat(page.dated()).isEqualTo(2);
        assertThat(page.longRunning()).isEqualTo(2);
        assertThat(slugs(ProgrammeFilter.NONE.in(Lane.LONG))).containsExactly("long-from-november", "long-undated");
    }

    @Test
    void coHostsCityAndCountryCountToo() {
        given.contributions(
                contribution("joint")
                        .with(PartnerRole.CO_HOST, Cast.NITEROI.id())
                        .build(),
                contribution("helped")
                        .with(PartnerRole.PARTNER, Cast.NITEROI.id())
                        .build(),
                contribution("by-a-partner").hostedBy(Cast.OPEN_LAB.id()).build());

        ProgrammePage page = programme.search(Cast.EDITION.id(), ProgrammeFilter.NONE, 1, 10);

        assertThat(page.counts().cities()).isEqualTo(Map.of(Cast.PORTO.id(), 2, Cast.NITEROI.id(), 1));
        assertThat(page.counts().countries()).isEqualTo(Map.of("PT", 2, "BR", 1));
        // Other tests leave contributions of this city in editions of their own.
        assertThat(programme.of(Cast.NITEROI.id(), 100))
                .filteredOn(one -> one.id().edition().equals(Cast.EDITION.id()))
                .hasSize(2);
        assertThat(programme.of(Cast.NITEROI.id(), 1)).hasSize(1);
    }

    @Test
    void languageOfARegionCountsAsTheLanguage() {
        given.contributions(
                contribution("brazilian").in("pt-BR", "en").build(),
                contribution("portuguese").in("pt").build());

        ProgrammePage page = programme.search(Cast.EDITION.id(), ProgrammeFilter.NONE, 1, 10);

        assertThat(page.counts().languages()).isEqualTo(Map.of("pt", 2, "en", 1));
    }

    @Test
    void pagesFollowEachOtherAndEndEmpty() {
        given.contributions(
                contribution("a").build(),
                contribution("b").build(),
                contribution("c").build());

        assertThat(page(1, 2)).containsExactly("a", "b");
        assertThat(page(2, 2)).containsExactly("c");
        assertThat(page(3, 2)).isEmpty();
        assertThat(page(Integer.MAX_VALUE, 50)).isEmpty();
    }

    @Test
    void forEachGivesAllInTheSameOrder() {
        given.contributions(contribution("b").build(), contribution("a").build());
        var seen = new ArrayList<String>();

        programme.forEach(
                Cast.EDITION.id(),
                ProgrammeFilter.NONE,
                found -> seen.add(found.id().slug()));

        assertThat(seen).isEqualTo(slugs(ProgrammeFilter.NONE));
    }

    @Test
    void unknownEditionAndSlugAreEmpty() {
        given.edition();

        assertThat(programme
                        .search(Cast.edition(2999).id(), ProgrammeFilter.NONE, 1, 10)
                        .total())
                .isZero();
        assertThat(programme.published(new ContributionId(Cast.EDITION.id(), "none")))
                .isEmpty();
    }

    @Test
    void changedCityNameIsFoundAndSorted() {
        given.contributions(contribution("here").build());
        var renamed = LocalizedText.of("pt", "Invicta");
        given.renamed(Cast.PORTO, renamed);

        assertThat(found("invicta")).containsExactly("here");
        assertThat(found("porto")).isEmpty();
    }

    @Test
    void everySpellingOfANameIsFound() {
        given.contributions(
                contribution("there").hostedBy(Cast.NITEROI.id()).build(),
                contribution("elsewhere").build());

        for (String spelling : List.of("niteroi", "Niterói", "NITEROI", "NITERÓI", "nite", "niterói ")) {
            assertThat(found(spelling)).as(spelling).containsExactly("there");
        }
    }

    private List<String> found(String text) {
        return slugs(new ProgrammeFilter(
                text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null));
    }

    private List<String> slugs(ProgrammeFilter filter) {
        return programme.search(Cast.EDITION.id(), filter, 1, 50).contributions().stream()
                .map(found -> found.id().slug())
                .toList();
    }

    private List<String> page(int page, int size) {
        return programme.search(Cast.EDITION.id(), ProgrammeFilter.NONE, page, size).contributions().stream()
                .map(found -> found.id().slug())
                .toList();
    }
}
