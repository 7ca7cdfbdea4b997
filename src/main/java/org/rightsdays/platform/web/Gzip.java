package org.rightsdays.platform.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compression of answers: quick while a reader waits, dense for what is kept. */
enum Gzip {
    QUICK(1),
    DENSE(9);

    private final int level;

    Gzip(int level) {
        this.level = level;
    }

    OutputStream over(OutputStream target) throws IOException {
        return new Stream(target, level);
    }

    byte[] compress(byte[] bytes, int length) {
        var target = new ByteArrayOutputStream(length / 4 + 64);
        try (OutputStream stream = over(target)) {
            stream.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
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
