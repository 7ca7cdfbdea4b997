package org.rightsdays.publishing.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The outline of the land, from Natural Earth; {@code docs/open-data/README.md} tells how it was made. */
public final class Land {

    /** One SVG path in the units of the map. */
    public static final String PATH = read();

    private Land() {}

    private static String read() {
        try (InputStream file = Land.class.getResourceAsStream("/map/land.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.US_ASCII).replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException("The outline of the land can't be read", e);
        }
    }
}
