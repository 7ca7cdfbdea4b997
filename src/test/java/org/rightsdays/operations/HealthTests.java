package org.rightsdays.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.testing.SpringTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens while the database is away is told in {@link LifeOfTheProgramTests}. */
@SpringTest
class HealthTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /health       | {"status":"up","parts":{"program":"up","database":"up"}}
            /health/ready | {"status":"up","parts":{"program":"up","database":"up"}}
            /health/live  | {"status":"up","parts":{"program":"up"}}
            """)
    void healthIsToldAndNeverKept(String path, String answer) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<String> health = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(health.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(health.body()).isEqualTo(answer);
        }
    }
}
