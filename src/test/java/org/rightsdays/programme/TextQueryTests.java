package org.rightsdays.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdays.programme.TextQuery.Term;

class TextQueryTests {

    @Test
    void allWordsAreWantedAndTheLastMayBeABeginning() {
        assertThat(TextQuery.of("Direitos Digit").alternatives())
                .containsExactly(List.of(word("direitos"), new Term("digit", "digit", false, true)));
    }

    @Test
    void wordsInQuotesStandSideBySide() {
        assertThat(TextQuery.of("„open data“ hall ").alternatives())
                .containsExactly(List.of(word("open data"), word("hall")));
    }

    @Test
    void minusNegatesAndOrSeparates() {
        assertThat(TextQuery.of("privacy -\"face recognition\" OR podcast ").alternatives())
                .containsExactly(
                        List.of(word("privacy"), new Term("face recognition", "face recognition", true, false)),
                        List.of(word("podcast")));
    }

    @Test
    void typedAndFoldedFormsAreKept() {
        assertThat(TextQuery.of("NITERÓI ").alternatives())
                .containsExactly(List.of(new Term("niterói", "niteroi", false, false)));
    }

    @Test
    void inputWithoutWordsAsksNothing() {
        assertThat(TextQuery.of("").isEmpty()).isTrue();
        assertThat(TextQuery.of(" \0 ' -- & | ! :* ( ) OR \"").isEmpty()).isTrue();
    }

    @Test
    void oneLetterIsNoBeginning() {
        assertThat(TextQuery.of("a").alternatives()).containsExactly(List.of(word("a")));
    }

    @Test
    void longInputIsCut() {
        assertThat(TextQuery.of("word ".repeat(20_000)).alternatives())
                .singleElement()
                .satisfies(terms -> assertThat(terms).hasSize(12));
    }

    private static Term word(String text) {
        return new Term(text, text, false, false);
    }
}
