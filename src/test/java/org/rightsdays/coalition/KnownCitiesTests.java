package org.rightsdays.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which city somebody means who writes its name. */
class KnownCitiesTests {

    @ParameterizedTest
    @CsvSource({
        "Porto, PT, porto",
        "Câmara Municipal do Porto, PT, porto",
        "Ajuntament de Barcelona, ES, barcelona",
        "City of London, GB, london",
        "Ville de Lyon, FR, lyon",
        "SÃO PAULO, BR, sao-paulo"
    })
    void officialNamesMeanTheCity(String typed, String country, String slug) {
        assertThat(KnownCities.find(typed, country))
                .hasValueSatisfying(city -> assertThat(city.slug()).isEqualTo(slug));
    }

    @Test
    void nameOfAnotherCountryOrOfNoCityMeansNone() {
        assertThat(KnownCities.find("Porto", "FI")).isEmpty();
        assertThat(KnownCities.find("Portovecchio", "PT")).isEmpty();
        assertThat(KnownCities.find("City of", null)).isEmpty();
    }

    @Test
    void withoutACountryANameCountsWhereOneCityHasIt() {
        assertThat(KnownCities.find("Porto", null)).isPresent();
        long twice = KnownCities.all().stream()
                .filter(city -> KnownCities.find(city.name(), null).isEmpty())
                .peek(city -> assertThat(KnownCities.find(city.name(), city.country()))
                        .as("%s with its country", city.name())
                        .isPresent())
                .count();
        assertThat(twice).as("names of several cities").isLessThan(20);
    }
}
