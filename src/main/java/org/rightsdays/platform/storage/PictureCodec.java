package org.rightsdays.platform.storage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns whatever claims to be a picture into a plain JPEG, or into a PNG where it is see-through. */
final class PictureCodec {

    private static final int WIDEST = 1600;
    private static final int HIGHEST = 2400;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int MOST_BYTES = 20_000_000;
    private static final float JPEG_QUALITY = 0.82f;

    private PictureCodec() {}

    record Encoded(String mediaType, int width, int height, byte[] bytes) {}

    /** @throws IllegalArgumentException saying in plain words why the picture can't be taken */
    static Encoded encodeAnew(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "The file has " + bytes.length / 1_000_000 + " MB; a picture may have at most 20 MB.");
        }
        String format = format(bytes);
        try {
            BufferedImage decoded = decode(format, bytes);
            int orientation = format.equals("jpeg") ? ExifOrientation.of(bytes) : 1;
            return encode(fitted(ExifOrientation.turned(decoded, orientation)));
        } catch (IOException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException(
                    "The file is damaged, or of a kind of " + format + " that can't be read: "
                            + "save it again as JPEG or PNG in RGB colours.",
                    e);
        }
    }

    /**
     * A picture that needs no encoding, because nothing but pixels is in it.
     *
     * @throws IllegalArgumentException where it can't be read, or is larger than pictures are kept
     */
    static Encoded asItIs(byte[] bytes) {
        String format = format(bytes);
        try {
            BufferedImage decoded = decode(format, bytes);
            if (decoded.getWidth() > WIDEST || decoded.getHeight() > HIGHEST) {
                throw new IllegalArgumentException("The picture is larger than pictures are kept.");
            }
            return new Encoded("image/" + format, decoded.getWidth(), decoded.getHeight(), bytes);
        } catch (IOException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("The file is damaged.", e);
        }
    }

    /** By the first bytes: names and declared types say what people like. */
    private static String format(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return "png";
        }
        if (startsWith(bytes, 'G', 'I', 'F', '8')) {
            return "gif";
        }
        throw new IllegalArgumentException("The file is no JPEG, PNG or GIF picture.");
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** Looks at the size before it decodes, and reads a large picture only in part: every nth pixel and line. */
    private static BufferedImage decode(String format, byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw new IllegalArgumentException("The picture has " + width + " × " + height
                        + " pixels; it may have at most 50 million in all.");
            }
            int every = (int) Math.max(1, Math.max(width / WIDEST, height / HIGHEST));
            var reading = reader.getDefaultReadParam();
            reading.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, reading);
        } finally {
            reader.dispose();
        }
    }

    /** At its size or smaller, in plain RGB, see-through only where the picture is. */
    private static BufferedImage fitted(BufferedImage picture) {
        double scale =
                Math.min(1, Math.min(WIDEST / (double) picture.getWidth(), HIGHEST / (double) picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean seeThrough = isSeeThrough(picture);
        var fitted =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = fitted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        if (!seeThrough) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return fitted;
    }

    private static boolean isSeeThrough(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return false;
        }
        int[] line = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int pixel : picture.getRGB(0, y, line.length, 1, line, 0, line.length)) {
                if (pixel >>> 24 != 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Encoded encode(BufferedImage picture) throws IOException {
        boolean png = picture.getColorModel().hasAlpha();
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
        ImageWriteParam writing = writer.getDefaultWriteParam();
        if (!png) {
            writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            writing.setCompressionQuality(JPEG_QUALITY);
        }
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), writing);
        } finally {
            writer.dispose();
        }
        return new Encoded(
                png ? "image/png" : "image/jpeg", picture.getWidth(), picture.getHeight(), bytes.toByteArray());
    }
}
