package org.rightsdays.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Niterói             | niteroi
                    Reykjavík Þing      | reykjavik thing
                    STRASSE Straße      | strasse strasse
                    l’égalité           | l egalite
                    co-host (2.0)       | co host 2 0
                    Łódź Ærø            | lodz aero
                    Київ, Ґанок         | киів ганок
                    مُحَمَّد             | محمد
                    إنترنت أمان آمن      | انترنت امان امن
                    حـــقوق             | حقوق
                    والأمان             | الامان
                    ٢٠٢٤                | 2024
                    İstanbul            | istanbul
                    """)
    void foldedWords(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
        assertThat(Folded.of(Folded.of(text))).isEqualTo(Folded.of(text));
    }

    @ParameterizedTest
    @CsvSource({"L’ÉGALITÉ,l égalité", "Niterói,niterói", "Straße,straße"})
    void typedWordsKeepTheirAccents(String text, String typed) {
        assertThat(Folded.typed(text)).isEqualTo(typed);
    }
}
