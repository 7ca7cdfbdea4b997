package org.rightsdays.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rightsdays.Rightsdays;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.storage.ContentVersion;
import org.rightsdays.platform.storage.DatabaseGate;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.QueryCount;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class PageCacheStoryTests {

    private static final EditionId EDITION = new EditionId(2058);
    private static final String TALK = "/en/" + EDITION + "/programme/talk";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Given given;

    @Autowired
    private ContentVersion version;

    private void publish(String title) {
        given.contributions(
                Given.contribution("talk").of(EDITION).titled("en", title).build());
    }

    private CompletableFuture<HttpResponse<String>> ask(int atPort, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + atPort + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... headers) {
        return ask(port, path, headers).join();
    }

    @Test
    void visitorOnACachedPageCostsNoQuery() {
        publish("Quiet");
        List<String> paths = List.of(
                "/en/" + EDITION + "/",
                "/en/" + EDITION + "/programme",
                "/en/" + EDITION + "/programme?theme=privacy",
                "/en/" + EDITION + "/cities",
                "/en/" + EDITION + "/partners",
                "/en/" + EDITION + "/preview.png",
                "/en/editions",
                "/en/privacy",
                "/sitemap.xml",
                TALK,
                TALK + ".ics",
                "/en/" + EDITION + "/programme.ics",
                "/en/" + EDITION + "/programme.json",
                "/en/" + EDITION + "/programme.csv",
                "/robots.txt");
        paths.forEach(path -> assertThat(get(path).statusCode()).as(path).isEqualTo(200));

        assertThat(QueryCount.ofRequests(() -> paths.forEach(path -> {
                    var answer = get(path);
                    assertThat(answer.statusCode()).as(path).isEqualTo(200);
                    String tag = answer.headers().firstValue("ETag").orElseThrow();
                    assertThat(get(path, "If-None-Match", tag).statusCode())
                            .as(path)
                            .isEqualTo(304);
                })))
                .isZero();
    }

    @Test
    void changeIsVisibleOnTheNextRequest() {
        for (int time = 0; time < 10; time++) {
            publish("Title number " + time);
            assertThat(get(TALK).body()).contains("Title number " + time);
        }
    }

    @Test
    void readersWhoAskAtOnceAreAnsweredByOneRendering() {
        int alone = QueryCount.ofRequests(() -> {
            publish("Crowded " + System.nanoTime());
            get(TALK);
        });
        int together = QueryCount.ofRequests(() -> {
            publish("Crowded again " + System.nanoTime());
            var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
            for (int reader = 0; reader < 40; reader++) {
                answers.add(ask(port, TALK));
            }
            answers.forEach(answer -> assertThat(answer.join().body()).contains("Crowded again"));
        });
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void pagesThatDoNotExistAreNotKept() {
        publish("Here");
        assertThat(get("/en/" + EDITION + "/programme/later").statusCode()).isEqualTo(404);
        given.contributions(Given.contribution("later").of(EDITION).build());
        assertThat(get("/en/" + EDITION + "/programme/later").statusCode()).isEqualTo(200);
    }

    @Test
    void secondNodeShowsTheChangeAsSoonAsItHearsOfIt() throws Exception {
        publish("Before");
        var database = TestDatabase.shared();
        try (var node = new SpringApplicationBuilder(Rightsdays.class)
                .properties(
                        "server.port=0",
                        "rightsdays.database.url=" + database.url(),
                        "rightsdays.database.user=" + database.user(),
                        "rightsdays.database.password=" + database.password())
                .run()) {
            node.getBean(DatabaseGate.class).awaitOpen(java.time.Duration.ofMinutes(1));
            int other = node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            assertThat(ask(other, TALK).join().body()).contains("Before");
            assertThat(ask(other, TALK).join().body()).contains("Before");

            var heard = new CompletableFuture<Long>();
            long old = version.current();
            node.getBean(ContentVersion.class).onChange(number -> {
                if (number > old) {
                    heard.complete(number);
                }
            });
            publish("After");
            heard.get(30, TimeUnit.SECONDS);
            assertThat(ask(other, TALK).join().body()).contains("After");
            assertThat(get(TALK).body()).contains("After");
        }
    }
}
