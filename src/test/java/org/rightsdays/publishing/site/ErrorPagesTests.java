package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.testing.FetchedPage;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class ErrorPagesTests {

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    private URI site;

    @BeforeEach
    void openTheSite() {
        given.edition();
        site = URI.create("http://localhost:" + port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/2031/nothing",
                "/en/1871/",
                "/tlh/2031/",
                "/nothing/at/all",
                "/en/2031/programme/no-such-slug",
                "/assets/0/nothing.css"
            })
    void anUnknownAddressIsAHelpfulPage(String path) {
        FetchedPage page = new Pages(site).get(path, 404);

        assertThat(page.heading()).isEqualTo("This page does not exist");
        assertThat(page.document().select("form[role=search] input[name=q]")).hasSize(1);
        assertThat(page.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @CsvSource({
        "/en/2031,            /en/2031/",
        "/EN/2031/Programme,  /en/2031/programme",
        "/en/2031/programme/, /en/2031/programme"
    })
    void addressesInAnotherSpellingLeadToTheRightOne(String typed, String meant) throws Exception {
        var response = ask(HttpRequest.newBuilder(site.resolve(typed)).build());

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location").map(URI::create).map(URI::getPath))
                .contains(meant);
    }

    @Test
    void whatCanOnlyBeReadSaysSo() throws Exception {
        var response = ask(HttpRequest.newBuilder(site.resolve("/en/2031/programme"))
                .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                .build());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.body()).contains("This page can only be read").doesNotContain("Exception");
    }

    @Test
    void anUnreadableAddressIsARequestThatCouldNotBeRead() throws Exception {
        var response = ask(HttpRequest.newBuilder(site.resolve("/en/2031/programme?q=%E0%A4%41"))
                .build());

        assertThat(response.statusCode()).isIn(200, 400);
        assertThat(response.body()).doesNotContain("Exception", "at org.");
    }

    private static HttpResponse<String> ask(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
