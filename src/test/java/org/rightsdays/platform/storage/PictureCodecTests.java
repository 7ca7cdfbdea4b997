package org.rightsdays.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureCodecTests {

    @Test
    void wideJpegIsMadeSmaller() throws IOException {
        PictureCodec.Encoded encoded = PictureCodec.encodeAnew(file("jpeg", picture(5000, 2500, Color.BLUE)));

        assertThat(encoded.mediaType()).isEqualTo("image/jpeg");
        assertThat(encoded.width()).isEqualTo(1600);
        assertThat(encoded.height()).isEqualTo(800);
        assertThat(ImageIO.read(new ByteArrayInputStream(encoded.bytes())).getWidth())
                .isEqualTo(1600);
    }

    @Test
    void smallPictureKeepsItsSize() throws IOException {
        PictureCodec.Encoded encoded = PictureCodec.encodeAnew(file("gif", picture(17, 9, Color.RED)));

        assertThat(encoded.width()).isEqualTo(17);
        assertThat(encoded.height()).isEqualTo(9);
    }

    @Test
    void seeThroughPictureStaysPng() throws IOException {
        var picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);

        PictureCodec.Encoded encoded = PictureCodec.encodeAnew(file("png", picture));

        assertThat(encoded.mediaType()).isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(encoded.bytes())).getRGB(5, 5) >>> 24)
                .isZero();
    }

    @Test
    void pngWithoutAnythingSeeThroughBecomesJpeg() throws IOException {
        var picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.GREEN);
        graphics.fillRect(0, 0, 40, 40);

        assertThat(PictureCodec.encodeAnew(file("png", picture)).mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void hiddenDataIsGone() throws IOException {
        byte[] secret = "GPS 41.1496 N 8.611 W".getBytes(StandardCharsets.US_ASCII);
        byte[] jpeg = withSegment(file("jpeg", picture(60, 30, Color.RED)), 0xFE, secret);

        PictureCodec.Encoded encoded = PictureCodec.encodeAnew(jpeg);

        assertThat(new String(encoded.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    }

    @ParameterizedTest
    @CsvSource({"1,60,30", "3,60,30", "6,30,60", "8,30,60"})
    void pictureIsTurnedAsTheCameraWasHeld(int orientation, int width, int height) throws IOException {
        byte[] jpeg = withSegment(file("jpeg", picture(60, 30, Color.RED)), 0xE1, exif(orientation));

        PictureCodec.Encoded encoded = PictureCodec.encodeAnew(jpeg);

        assertThat(encoded.width()).isEqualTo(width);
        assertThat(encoded.height()).isEqualTo(height);
    }

    @Test
    void pictureOfTooManyPixelsIsRefusedUndecoded() {
        assertThatThrownBy(() -> PictureCodec.encodeAnew(pngHeader(60_000, 60_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("60000 × 60000")
                .hasMessageContaining("50 million");
    }

    @Test
    void otherFilesAreRefused() {
        for (String content : new String[] {"", "GIF", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7"}) {
            assertThatThrownBy(() -> PictureCodec.encodeAnew(content.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no JPEG, PNG or GIF");
        }
    }

    @Test
    void damagedPictureIsRefusedInPlainWords() throws IOException {
        byte[] png = file("png", picture(50, 50, Color.RED));
        for (int length : new int[] {8, 20, png.length / 2}) {
            byte[] half = java.util.Arrays.copyOf(png, length);
            assertThatThrownBy(() -> PictureCodec.encodeAnew(half))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("damaged");
        }
    }

    private static BufferedImage picture(int width, int height, Color colour) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        return picture;
    }

    private static byte[] file(String format, BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + content.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(32)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }

    private static byte[] pngHeader(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var check = new CRC32();
        check.update(header.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) check.getValue())
                .array();
    }
}
