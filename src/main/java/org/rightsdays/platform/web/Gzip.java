package org.rightsdays.platform.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compression of answers: quick while a reader waits, dense for what is kept. */
enum Gzip {
    QUICK(1),
    DENSE(9);

    /** Magic number, method, and nothing about the file it came from. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** Bytes of checksum and length at the end. */
    private static final int TRAILER = 8;

    private final int level;

    /** Making one costs as much as compressing a short page. */
    private final BlockingQueue<Deflater> idle = new ArrayBlockingQueue<>(4);

    Gzip(int level) {
        this.level = level;
    }

    OutputStream over(OutputStream target) throws IOException {
        return new Stream(target, level);
    }

    byte[] compress(byte[] bytes, int length) {
        Deflater deflater = Objects.requireNonNullElseGet(idle.poll(), () -> new Deflater(level, true));
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            byte[] target = Arrays.copyOf(HEADER, HEADER.length + TRAILER + length / 4 + 256);
            int size = HEADER.length;
            while (!deflater.finished()) {
                if (target.length - size <= TRAILER) {
                    target = Arrays.copyOf(target, 2 * target.length);
                }
                size += deflater.deflate(target, size, target.length - TRAILER - size);
            }
            var checksum = new CRC32();
            checksum.update(bytes, 0, length);
            ByteBuffer.wrap(target, size, TRAILER)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt((int) checksum.getValue())
                    .putInt(length);
            return Arrays.copyOf(target, size + TRAILER);
        } finally {
            deflater.reset();
            if (!idle.offer(deflater)) {
                deflater.end();
            }
        }
    }

    static byte[] expand(byte[] compressed) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the value of an {@code Accept-Encoding} header allows gzip. */
    static boolean acceptedBy(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        int at = acceptEncoding.indexOf("gzip");
        return at >= 0 && (acceptEncoding.indexOf(';', at) < 0 || !isRefused(acceptEncoding));
    }

    private static boolean isRefused(String acceptEncoding) {
        for (String part : acceptEncoding.split(",")) {
            String[] codingAndQuality = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
            if (codingAndQuality[0].equals("gzip")) {
                return codingAndQuality.length > 1 && codingAndQuality[1].matches("q=0(\\.0{0,3})?");
            }
        }
        return true;
    }

    /** Whether bytes of this media type get smaller by compression. */
    static boolean helps(@Nullable String mediaType) {
        return mediaType != null
                && (mediaType.startsWith("text/")
                        || mediaType.startsWith("application/json")
                        || mediaType.startsWith("application/javascript")
                        || mediaType.contains("+json")
                        || mediaType.contains("xml"));
    }

    private static final class Stream extends GZIPOutputStream {

        Stream(OutputStream target, int level) throws IOException {
            super(target, 8192);
            def.setLevel(level);
        }
    }
}
