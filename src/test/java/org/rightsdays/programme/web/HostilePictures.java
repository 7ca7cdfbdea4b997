package org.rightsdays.programme.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files as cameras, careless people and attackers send them. */
final class HostilePictures {

    /** Stands for a position, as plain letters that can be looked for. */
    static final String POSITION = "41.1496N8.6110W";

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MEGABYTE = 1 << 20;

    private HostilePictures() {}

    /** A grey JPEG of this size, taken on its side at {@link #POSITION}. */
    static byte[] photo(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] jpeg = bytes.toByteArray();
        byte[] exif = exif();
        return ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1})
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Orientation 6, then the pointer to the position with its text. */
    private static byte[] exif() {
        byte[] position = POSITION.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(6 + 8 + 2 + 12 + 12 + 4 + position.length)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(6 << 16)
                .putShort((short) 0x010E)
                .putShort((short) 2)
                .putInt(position.length)
                .putInt(8 + 2 + 12 + 12 + 4)
                .putInt(0)
                .put(position)
                .array();
    }

    /** A PNG that says it has this size and holds so many megabytes of nothing, packed into a thousandth. */
    static byte[] bomb(int width, int height, int megabytes) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(PNG);
        byte[] nothing = packed(megabytes);
        chunk(
                bytes,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        byte[] text = ByteBuffer.allocate(nothing.length + 9)
                .put("Comment\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(nothing)
                .array();
        chunk(bytes, "zTXt", text);
        chunk(bytes, "IDAT", nothing);
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] packed(int megabytes) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var packed = new ByteArrayOutputStream();
        byte[] piece = new byte[MEGABYTE];
        byte[] out = new byte[MEGABYTE];
        for (int i = 0; i < megabytes; i++) {
            deflater.setInput(piece);
            while (!deflater.needsInput()) {
                packed.write(out, 0, deflater.deflate(out));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(out, 0, deflater.deflate(out));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream bytes, String type, byte[] content) {
        ByteBuffer named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        var check = new CRC32();
        check.update(named.array());
        bytes.writeBytes(ByteBuffer.allocate(named.capacity() + 8)
                .putInt(content.length)
                .put(named.array())
                .putInt((int) check.getValue())
                .array());
    }
}
