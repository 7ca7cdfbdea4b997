package org.rightsdays.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdays.testing.Given.contribution;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class TextSearchTests {

    @Autowired
    private Programme programme;

    @Autowired
    private Given given;

    @BeforeEach
    void contributionsInManyLanguages() {
        given.contributions(
                contribution("english")
                        .titled("en", "The workshops on AI and children’s rights")
                        .build(),
                contribution("french")
                        .titled("fr", "L’égalité des droits numériques")
                        .build(),
                contribution("german").titled("de", "Häuser der Überwachung").build(),
                contribution("spanish")
                        .titled("es", "Los derechos de las niñas")
                        .build(),
                contribution("portuguese")
                        .titled("pt", "Cidadãos e inclusão digital")
                        .build(),
                contribution("catalan").titled("ca", "Ciutats obertes").build(),
                contribution("dutch").titled("nl", "Kinderen en gegevens").build(),
                contribution("finnish")
                        .titled("fi", "Kaupungeissa turvallisesti")
                        .build(),
                contribution("icelandic").titled("is", "Þing um réttindi").build(),
                contribution("ukrainian").titled("uk", "Цифрові права в Києві").build(),
                contribution("arabic").titled("ar", "الحُقوق الرَّقمية والأمان").build(),
                contribution("described")
                        .described(LocalizedText.of("en", "Held side by side with open data"))
                        .with(PartnerRole.SPEAKER, Cast.OPEN_LAB.id())
                        .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    workshop            | english
                    THE WORKSHOPS       | english
                    AI rights           | english
                    egalite             | french
                    égalités numérique  | french
                    haus                | german
                    ueberwachung        | german
                    uberwachung         | german
                    niña                | spanish
                    nina derecho        | spanish
                    cidadao             | portuguese
                    ciutat              | catalan
                    kind                | dutch
                    kaupunki            |
                    kaupungeissa        | finnish
                    thing               | icelandic
                    RÉTTINDI            | icelandic
                    києві               | ukrainian
                    КИЄВІ права         | ukrainian
                    حقوق                | arabic
                    الحقوق              | arabic
                    الامان              | arabic
                    "open data"         | described
                    "data open"         |
                    open lab tests      | described
                    data -open          |
                    numérique OR niñas  | french spanish
                    works               | english
                    workshop rig        | english
                    """)
    void wordsAreFoundByTheRulesOfTheirLanguage(String typed, @org.jspecify.annotations.Nullable String slugs) {
        assertThat(found(typed)).containsExactlyInAnyOrder(slugs == null ? new String[0] : slugs.split(" "));
    }

    @Test
    void negatedWordLeavesOthers() {
        assertThat(found("-rights")).hasSize(11).doesNotContain("english");
    }

    @Test
    void wordThatSaysNothingAloneIsStillFound() {
        assertThat(found("the")).contains("english");
    }

    @Test
    void hostileTextNeverFails() {
        for (String hostile : List.of(
                "\0",
                "a\0b",
                "'",
                "\"",
                "\"\"\"",
                "\\",
                "a & | ! b",
                "':*",
                "a:*b <-> c",
                "((((",
                "-",
                "--x",
                "; drop table programme.contribution",
                "\uD83D",
                "\uDC00x",
                "x".repeat(100_000),
                "x ".repeat(50_000),
                "\"" + "y ".repeat(50_000),
                "- ".repeat(1000),
                "%_?",
                "ﷺ",
                "𝕯𝖎𝖌𝖎𝖙𝖆𝖑",
                "OR OR",
                "zzlanguageenglish the")) {
            found(hostile);
        }
    }

    @Test
    void filterAndWordsGoTogether() {
        var filter = new ProgrammeFilter(
                "rights",
                Set.of(Cast.NITEROI.id()),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null);

        ProgrammePage page = programme.search(Cast.EDITION.id(), filter, 1, 10);

        assertThat(page.total()).isZero();
        assertThat(page.counts().cities()).containsOnlyKeys(Cast.PORTO.id());
    }

    private List<String> found(String text) {
        var filter = new ProgrammeFilter(
                text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);
        return programme.search(Cast.EDITION.id(), filter, 1, 50).contributions().stream()
                .map(contribution -> contribution.id().slug())
                .toList();
    }
}
