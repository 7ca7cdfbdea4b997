package org.rightsdays.publishing.preview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws previews when they are asked for and keeps the latest; fonts are read with the first. */
@Component
public class Previews {

    private static final long KEPT_BYTES = 8L << 20;

    private final Cache<Preview, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Preview preview, byte[] png) -> png.length)
            .build();

    /** One drawing at a time: it takes megabytes, and nobody waits for a preview in person. */
    private final ReentrantLock drawing = new ReentrantLock();

    private @Nullable Poster poster;

    /** A PNG of 1200 by 630 pixels. */
    public byte[] png(Preview preview) {
        return drawn.get(preview, this::draw);
    }

    private byte[] draw(Preview preview) {
        drawing.lock();
        try {
            if (poster == null) {
                poster = new Poster(new Fonts());
            }
            var bytes = new ByteArrayOutputStream();
            try (var out = new MemoryCacheImageOutputStream(bytes)) {
                ImageIO.write(poster.draw(preview), "png", out);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A preview can't be written to memory", e);
        } finally {
            drawing.unlock();
        }
    }
}
