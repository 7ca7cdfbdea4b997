package org.rightsdays.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.coalition.Organisation.Kind;
import org.rightsdays.coalition.Organisation.Membership;
import org.rightsdays.platform.i18n.LocalizedText;

/** Hints at names that may mean one organisation. */
class LikenessTests {

    @ParameterizedTest
    @CsvSource({
        "Niterói, Niteroi",
        "Niterói, NITEROI",
        "Niterói, Niteori",
        "Bordeaux Métropole, Bordeaux",
        "Bordeaux Métropole, bordeaux metropole",
        "Porto, City of Porto",
        "Київ, київ"
    })
    void spellingsOfOneNameAreAlike(String known, String typed) {
        assertThat(Likeness.alike(typed, List.of(named(known)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Porto, Portland", "Ghent, Genoa", "City of Leipzig, City of Brussels", "Assaí, Oulu", "Porto, ''"})
    void otherNamesAreNot(String known, String typed) {
        assertThat(Likeness.alike(typed, List.of(named(known)))).isEmpty();
    }

    @Test
    void theSameNameStandsBeforeOneThatContainsIt() {
        assertThat(Likeness.alike("Porto", List.of(named("Porto Digital"), named("Porto"))))
                .extracting(organisation -> organisation.name().inOriginal())
                .containsExactly("Porto", "Porto Digital");
    }

    @ParameterizedTest
    @CsvSource({"Niterói, niteroi", "Київ, kiiv", "'  São Paulo!  ', sao-paulo", "'***', unnamed", "Porto, porto-2"})
    void keyReadsLikeTheNameAndIsFree(String name, String key) {
        assertThat(Likeness.freeKey(name, Set.of(new OrganisationId("porto"))).slug())
                .isEqualTo(key);
    }

    private static Organisation named(String name) {
        return new Organisation(
                new OrganisationId(Likeness.freeKey(name, Set.of()).slug()),
                Kind.CITY,
                LocalizedText.of("en", name),
                null,
                null,
                null,
                null,
                null,
                null,
                Membership.NOT_STATED,
                null);
    }
}
