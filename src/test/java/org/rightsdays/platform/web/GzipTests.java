package org.rightsdays.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTests {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br, zstd", "br;q=1.0, gzip;q=0.8, *;q=0.1", "deflate, gzip"})
    void gzipIsSentToWhoAcceptsIt(String header) {
        assertThat(Gzip.acceptedBy(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "br, gzip; q=0.0, identity"})
    void gzipIsNotSentToWhoRefusesIt(String header) {
        assertThat(Gzip.acceptedBy(header)).isFalse();
    }
}
