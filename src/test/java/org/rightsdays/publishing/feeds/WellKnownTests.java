package org.rightsdays.publishing.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdays.publishing.PublishedSamples.EDITION;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.rightsdays.publishing.PublishedSamples;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class WellKnownTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Given given;

    private HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + port).resolve(address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void securityTxtIsValidForMonthsAndNotForYears() throws Exception {
        var answer = get("/.well-known/security.txt");

        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(answer.body()).containsPattern("(?m)^Contact: (https?|mailto):.+$");
        String expires = answer.body()
                .lines()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow()
                .substring(9);
        assertThat(Duration.between(Instant.now(), Instant.parse(expires)))
                .isBetween(Duration.ofDays(30), Duration.ofDays(365));
    }

    @Test
    void crawlersFindEveryPageFromRobotsTxtOn() throws Exception {
        given.contributions(PublishedSamples.all());
        String sitemap = get("/robots.txt")
                .body()
                .lines()
                .filter(line -> line.startsWith("Sitemap: "))
                .findFirst()
                .orElseThrow()
                .substring(9);
        var index = Jsoup.parse(get(URI.create(sitemap).getPath()).body(), Parser.xmlParser());
        String part = index.select("sitemap > loc").eachText().stream()
                .filter(address -> address.contains("/en/" + EDITION + "/"))
                .findFirst()
                .orElseThrow();
        var addresses = Jsoup.parse(get(URI.create(part).getPath()).body(), Parser.xmlParser())
                .select("url > loc")
                .eachText();

        assertThat(addresses)
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(50_000)
                .anyMatch(address -> address.endsWith("/en/" + EDITION + "/"))
                .anyMatch(address -> address.endsWith("/en/" + EDITION + "/programme/workshop"));
        assertThat(get("/en/" + EDITION + "/sitemap-2.xml").statusCode()).isEqualTo(404);
    }
}
