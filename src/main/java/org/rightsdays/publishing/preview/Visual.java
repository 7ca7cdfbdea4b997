package org.rightsdays.publishing.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What somebody who takes part hangs up or shares. Equal content gives the same picture.
 *
 * @param slogan in large letters
 * @param city name of the city or organisation; empty for the edition as a whole
 * @param instead what stands for a text whose letters no font of the product has
 * @param days as they are written in the language of the page
 * @param edition name and year
 */
public record Visual(Form form, String slogan, String city, String instead, String days, String edition) {

    /** Raised when the drawing changes, so that nobody keeps an old picture. */
    private static final int DRAWING = 2;

    /** The sheets there are, in pixels; a poster has the shape of A4 and A3. */
    public enum Form {
        POSTER(1240, 1754),
        CARD(1200, 630),
        SQUARE(1080, 1080);

        private final int width;
        private final int height;

        Form(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }
    }

    /** Names the picture: changes exactly when the picture does. */
    public String tag() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((DRAWING + toString()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
