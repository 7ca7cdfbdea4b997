package org.rightsdays.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.platform.storage.Pictures.Picture;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Officer;
import org.rightsdays.testing.Officers;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is chosen as a picture: what can be one is kept without its position, the rest is refused in plain words. */
@SpringTest
class PictureUploadTests {

    private static final Map<String, String> ABOUT =
            Map.of("alternative", "Ihmisiä pöydän ääressä", "credit", "Porton kaupunki", "licence", "CC BY 4.0");
    private static final String SCRIPT =
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(2)</script></svg>";

    @Autowired
    private Given given;

    @Autowired
    private Officers officers;

    @Autowired
    private Pictures pictures;

    private Officer officer;
    private String draft = "";

    @BeforeEach
    void begin() {
        given.edition();
        officer = officers.of("officer@pictures.example");
        draft = officer.begins(Cast.EDITION.id(), "paper", "Kuva");
    }

    @Test
    void photoOfFortyMegapixelsIsTurnedAndMadeSmallerAndItsPositionIsGone() {
        byte[] photo = HostilePictures.photo(7_750, 5_200);
        assertThat(text(photo)).contains("Exif", HostilePictures.POSITION);

        assertThat(add(photo).statusCode()).isEqualTo(303);

        Picture kept = kept();
        assertThat(kept.width()).isLessThanOrEqualTo(1_600).isLessThan(kept.height());
        assertThat(text(kept.bytes())).doesNotContain("Exif", HostilePictures.POSITION);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "a page",
                        "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        "picture"),
                Arguments.of(
                        "a beginning and nothing else", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "JPEG"),
                Arguments.of("a drawing with scripts", SCRIPT.getBytes(StandardCharsets.UTF_8), "SVG"),
                Arguments.of("more pixels than fit", HostilePictures.bomb(50_000, 50_000, 1), "50 million"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNoPictureIsRefusedAndNothingTypedIsLost(String what, byte[] file, String said) {
        HttpResponse<String> answer = add(file);

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#picture-wrong").text()).contains(said);
        ABOUT.forEach((field, typed) -> assertThat(Officer.value(page, field)).isEqualTo(typed));
        assertThat(officer.session().page(draft).select(".draft-picture")).isEmpty();
    }

    @Test
    void fileThatUnpacksWithoutEndIsReadNoFurtherThanItsPixels() {
        byte[] bomb = HostilePictures.bomb(20, 10, 300);
        assertThat(bomb).hasSizeLessThan(5_000_000);

        List<Integer> answers =
                Stream.of(1, 2, 3, 4)
                        .map(_ -> CompletableFuture.supplyAsync(() -> add(bomb).statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).containsAnyOf(303).isSubsetOf(303, 422);
        assertThat(kept().width()).isEqualTo(20);
    }

    @Test
    void pictureThatWasChosenBesideAnErrorIsAskedForAgain() {
        HttpResponse<String> answer = officer.session()
                .post(
                        draft + "/pictures",
                        Map.of("credit", "Porto"),
                        "picture",
                        "photo.jpg",
                        HostilePictures.photo(40, 30));

        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#picture-wrong").text()).contains("Choose the file again");
        assertThat(page.select(".error-summary li")).hasSize(3);
        assertThat(Officer.value(page, "credit")).isEqualTo("Porto");
    }

    @Test
    void fileThatIsFarTooLargeIsAnsweredInPlainWords() {
        HttpResponse<String> answer = add(new byte[51 << 20]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("too large", "20 MB");
    }

    private HttpResponse<String> add(byte[] file) {
        return officer.session().post(draft + "/pictures", ABOUT, "picture", "photo.jpg", file);
    }

    private Picture kept() {
        String address = officer.session().page(draft).select(".draft-picture").attr("src");
        return pictures.find(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
