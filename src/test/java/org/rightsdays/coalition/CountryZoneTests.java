package org.rightsdays.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CountryZoneTests {

    @Test
    void countryWithOneTimeHasAZone() {
        assertThat(CountryZone.of("FI")).isEqualTo(ZoneId.of("Europe/Helsinki"));
        assertThat(CountryZone.of("DE")).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void countryWithSeveralTimesIsAskedAndNoneHasNone() {
        assertThat(CountryZone.of("BR")).isNull();
        assertThat(CountryZone.of("ES")).isNull();
        assertThat(CountryZone.of("XX")).isNull();
        assertThat(CountryZone.of(null)).isNull();
    }
}
