package org.rightsdays.publishing.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The call and the toolkit, as a stranger reads them. */
@SpringTest
class CallPagesTests {

    private static final String OPEN = "/en/2034/join";
    private static final String TOOLKIT = "/en/2034/toolkit";

    @Autowired
    private Given given;

    @Autowired
    private SignIns signIns;

    @BeforeEach
    void edition() {
        given.edition(Cast.edition(2034));
        given.edition(Cast.edition(2025));
    }

    @Test
    void openCallLeadsToTheForm() {
        var page = pages().get(OPEN);
        assertThat(page.document().select("main a.button").attr("href")).isEqualTo("/en/desk/join");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(pages().get("/en/2034/")
                        .document()
                        .select(".main-navigation a")
                        .eachAttr("href"))
                .contains(OPEN);
    }

    @Test
    void closedCallSaysSoAndOffersNoForm() {
        var page = pages().get("/en/2025/join");
        assertThat(page.document().text()).contains("The call of this edition is closed.");
        assertThat(page.document().select("main a[href=/en/desk/join]")).isEmpty();
        assertThat(pages().get("/en/2025/")
                        .document()
                        .select(".main-navigation a")
                        .eachAttr("href"))
                .doesNotContain("/en/2025/join");
    }

    @Test
    void toolkitSaysTheSloganInEveryLanguageAndIsThereForEachCity() {
        var page = pages().get(TOOLKIT);
        assertThat(page.document().select(".slogans dd"))
                .hasSameSizeAs(Cast.edition(2034).slogan().texts().keySet());
        assertThat(page.document().select("#yours + ul a").eachText()).contains("Niterói");
        var own = pages().get(TOOLKIT + "/" + Cast.NITEROI.id());
        assertThat(own.heading()).isEqualTo("Toolkit for Niterói");
        assertThat(own.document().select("blockquote").text()).contains("Niterói takes part");
        pages().get(TOOLKIT + "/nobody", 404);
    }

    @Test
    void posterIsDrawnAsPixelsAndAsOutlines() throws Exception {
        var png = fetch(TOOLKIT + "/" + Cast.NITEROI.id() + "/poster.png");
        var image = ImageIO.read(new ByteArrayInputStream(png.body()));
        assertThat(image.getWidth()).isEqualTo(1240);
        assertThat(image.getHeight()).isEqualTo(1754);

        var svg = fetch(TOOLKIT + "/" + Cast.NITEROI.id() + "/poster.svg");
        assertThat(svg.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        var drawing =
                Jsoup.parse(new String(svg.body(), java.nio.charset.StandardCharsets.UTF_8), "", Parser.xmlParser());
        assertThat(drawing.select("title").text()).contains("Niterói");
        assertThat(drawing.select("path").size()).isGreaterThan(6);
        // Nothing that a program could lack a font for, fetch or run.
        assertThat(drawing.select("text, image, script, style, [href], [font-family]"))
                .isEmpty();
        assertThat(svg.body().length).isLessThan(150_000);
    }

    @Test
    void everySheetExistsForTheEditionToo() throws Exception {
        for (String form : new String[] {"poster", "card", "square"}) {
            assertThat(fetch(TOOLKIT + "/" + form + ".png").statusCode()).isEqualTo(200);
            assertThat(fetch(TOOLKIT + "/" + form + ".svg").statusCode()).isEqualTo(200);
            assertThat(fetch(TOOLKIT.replace("en", "ar") + "/" + form + ".svg").statusCode())
                    .isEqualTo(200);
        }
        assertThat(fetch(TOOLKIT + "/flag.png").statusCode()).isEqualTo(404);
        assertThat(fetch(TOOLKIT + "/nobody/poster.png").statusCode()).isEqualTo(404);
    }

    private Pages pages() {
        return new Pages(signIns.site());
    }

    private HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(signIns.site().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
