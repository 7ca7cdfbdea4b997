package org.rightsdays.publishing.preview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws visuals when they are asked for and keeps the latest; fonts are read with the first. */
@Component
public class Visuals {

    private static final long KEPT_BYTES = 4L << 20;

    private final Cache<Wanted, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Wanted wanted, byte[] file) -> file.length)
            .build();

    /** One drawing at a time: it takes megabytes, however many ask. */
    private final ReentrantLock drawing = new ReentrantLock();

    private @Nullable Fonts fonts;

    private record Wanted(Visual visual, boolean vector) {}

    /** With letters as outlines, so that it needs no font and prints at any size. */
    public byte[] svg(Visual visual) {
        return drawn.get(new Wanted(visual, true), this::draw);
    }

    public byte[] png(Visual visual) {
        return drawn.get(new Wanted(visual, false), this::draw);
    }

    private byte[] draw(Wanted wanted) {
        drawing.lock();
        try {
            if (fonts == null) {
                fonts = new Fonts();
            }
            Outlines sheet = Sheet.draw(fonts, wanted.visual());
            return wanted.vector() ? sheet.svg() : sheet.png();
        } finally {
            drawing.unlock();
        }
    }
}
