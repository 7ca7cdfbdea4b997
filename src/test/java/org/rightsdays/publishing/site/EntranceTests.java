package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class EntranceTests {

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    private Pages pages;

    @BeforeEach
    void openTheSite() {
        given.edition();
        pages = new Pages(URI.create("http://localhost:" + port));
    }

    @Test
    void theBareAddressLeadsToTheCurrentEditionAndIsKeptByLanguage() {
        var response = pages.fetch(URI.create("/"), "tlh, en;q=0.2");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(path(response.headers().firstValue("Location").orElseThrow()))
                .matches("/en/\\d{4}/");
        assertThat(String.join(",", response.headers().allValues("Vary"))).contains("Accept-Language");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aLanguageAloneLeadsToItsHomePage() {
        var response = pages.fetch(URI.create("/en/"), "de");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(path(response.headers().firstValue("Location").orElseThrow()))
                .matches("/en/\\d{4}/");
    }

    private static String path(String location) {
        return URI.create(location).getPath();
    }
}
