package org.rightsdays.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTests {

    private static final List<Language> OFFERED = Stream.of("en", "ar", "ca", "de", "fr", "pt", "uk")
            .map(Language::of)
            .toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr                                | fr
                    fr-CA,fr;q=0.9,en;q=0.8           | fr
                    en;q=0.3, ar;q=0.9, de;q=0.5      | ar
                    pt-BR                             | pt
                    eu, gl;q=0.9, ca;q=0.8, en;q=0.1  | ca
                    UK-ua                             | uk
                    de;q=0, en;q=0.1                  | en
                    ja, *;q=0.5                       |
                    tlh                               |
                    ''                                |
                    'q=;;;,,,'                        |
                    """)
    void theBestOfferedLanguageWinsByItsWeight(String header, String expected) {
        assertThat(AcceptLanguage.best(header, OFFERED).map(Language::tag).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void anAbsurdlyLongHeaderIsNotRead() {
        assertThat(AcceptLanguage.best("fr,".repeat(5_000), OFFERED)).isEmpty();
        assertThat(AcceptLanguage.best(null, OFFERED)).isEmpty();
    }
}
