package org.rightsdays.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsolatedTests {

    @ParameterizedTest
    @CsvSource({
        "de, Offene Daten (2), false",
        "ar, حقوق, false",
        "ar, Offene Daten, true",
        "de, حقوق, true",
        "de, حقوق 2, true",
        "ar, حقوق Open, true",
        "en, '', false"
    })
    void textIsKeptApartWhereItRunsTheOtherWay(String language, String text, boolean apart) {
        assertThat(Isolated.in(Language.of(language), text)).isEqualTo(apart ? "\u2068" + text + "\u2069" : text);
    }
}
