package org.rightsdays.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class PicturesTests {

    @Autowired
    private Pictures pictures;

    @Test
    void samePictureIsStoredOnce() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(21, 13, BufferedImage.TYPE_INT_RGB), "png", file);

        String hash = pictures.store(file.toByteArray());

        assertThat(pictures.store(file.toByteArray())).isEqualTo(hash);
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(pictures.find(hash)).get().satisfies(picture -> {
            assertThat(picture.mediaType()).isEqualTo("image/jpeg");
            assertThat(picture.bytes()).startsWith(0xFF, 0xD8);
        });
        assertThat(pictures.sizeOf(hash)).contains(new Pictures.Size(21, 13));
    }

    @Test
    void refusalSaysWhyAndStoresNothing() {
        assertThat(pictures.refusal("no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("JPEG, PNG or GIF"));
    }

    @Test
    void unknownHashIsEmpty() {
        assertThat(pictures.find("0".repeat(64))).isEmpty();
        assertThat(pictures.sizeOf("0".repeat(64))).isEmpty();
    }
}
