package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pictures and previews over HTTP. */
@SpringTest
class PreviewPageTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final EditionId YEAR = new EditionId(2042);

    @Autowired
    private Given given;

    @Autowired
    private Pictures pictures;

    @LocalServerPort
    private int port;

    @BeforeEach
    void contributions() {
        given.contributions(
                Given.contribution("one")
                        .of(YEAR)
                        .titled("en", "Sun Valley Day")
                        .build(),
                Given.contribution("two")
                        .of(YEAR)
                        .titled("ar", "الحقوق الرقمية")
                        .build());
    }

    @Test
    void everyPreviewIsAPictureOfTheSizeThatSharingExpects() throws IOException, InterruptedException {
        var bodies = new java.util.HashSet<Integer>();
        List<String> paths = List.of(
                "/en/2042/preview.png",
                "/en/2042/cities/" + Cast.PORTO.id() + "/preview.png",
                "/en/2042/partners/" + Cast.OPEN_LAB.id() + "/preview.png",
                "/en/2042/programme/one/preview.png",
                "/en/2042/programme/two/preview.png");
        for (String path : paths) {
            var answer = get(path, "");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
            var picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
            assertThat(List.of(picture.getWidth(), picture.getHeight())).isEqualTo(List.of(1200, 630));
            bodies.add(java.util.Arrays.hashCode(answer.body()));
        }
        assertThat(bodies).hasSameSizeAs(paths);
    }

    @Test
    void unchangedPreviewIsNotSentAgainAndAChangedTitleIs() throws IOException, InterruptedException {
        String path = "/en/2042/programme/one/preview.png";
        String tag = get(path, "").headers().firstValue("ETag").orElseThrow();
        assertThat(get(path, tag).statusCode()).isEqualTo(304);

        given.contributions(Given.contribution("one")
                .of(YEAR)
                .titled("en", "Sun Valley Days")
                .build());
        assertThat(get(path, tag).statusCode()).isEqualTo(200);
    }

    @Test
    void previewOrPictureOfNothingIsNotFound() throws IOException, InterruptedException {
        assertThat(get("/en/2042/programme/none/preview.png", "").statusCode()).isEqualTo(404);
        assertThat(get("/en/1999/preview.png", "").statusCode()).isEqualTo(404);
        assertThat(get("/pictures/" + "0".repeat(64), "").statusCode()).isEqualTo(404);
        assertThat(get("/pictures/..%2Fetc", "").statusCode()).isBetween(400, 404);
    }

    @Test
    void storedPictureIsServedForEverAndAsNothingButAPicture() throws IOException, InterruptedException {
        var drawn = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        var png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);
        String path = "/pictures/" + pictures.store(png.toByteArray());

        var answer = get(path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("sandbox"));
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth())
                .isEqualTo(8);
        assertThat(get(path, answer.headers().firstValue("ETag").orElseThrow()).statusCode())
                .isEqualTo(304);
    }

    private HttpResponse<byte[]> get(String path, String tag) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }
}
