package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PosterTypeTests {

    @Test
    void theLongestWordDecides() {
        assertThat(PosterType.fit("Digital Rights are Human Rights")).isEqualTo(8);
        assertThat(PosterType.fit("Digitaaliset oikeudet ovat ihmisoikeuksia")).isEqualTo(14);
        assertThat(PosterType.fit("Stoke-on-Trent")).isEqualTo(8);
        assertThat(PosterType.fit("")).isEqualTo(8);
    }

    @Test
    void cyrillicIsWider() {
        assertThat(PosterType.fit("Усе це вигадано")).isEqualTo(10);
    }

    @Test
    void whatIsLongerThanAllStaysInTheSmallest() {
        assertThat(PosterType.fit("Donaudampfschifffahrtsgesellschaft")).isEqualTo(24);
    }
}
