package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.platform.i18n.Language;

class AddressRepairTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /en/2024                  | /en/2024/
                    /EN/2024/Programme        | /en/2024/programme
                    /en/2024/programme/       | /en/2024/programme
                    /PT-br/2024/cities        | /pt-BR/2024/cities
                    /en//2024/programme       | /en/2024/programme
                    //evil.example/           | /evil.example
                    /en/2024/programme        |
                    /en/2024/                 |
                    /                         |
                    '/EN/a"b'                 |
                    """)
    void addressesAreRepairedInPlaceAndNeverLeadElsewhere(String typed, String meant) {
        assertThat(AddressRepair.of(typed, List.of(Language.of("en"), Language.of("pt-BR")))
                        .orElse(null))
                .isEqualTo(meant);
    }
}
