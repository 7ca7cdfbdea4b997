package org.rightsdays.publishing.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a preview shows. Equal content gives the same picture.
 *
 * @param title in large letters, whatever its script
 * @param instead what stands for a title whose letters no font of the product has
 * @param place city or country, at the foot; empty for none
 * @param days as they are written in the language of the page
 * @param edition name and year
 */
public record Preview(String title, String instead, String place, String days, String edition) {

    /** Raised when the drawing changes, so that nobody keeps an old picture. */
    private static final int DRAWING = 1;

    /** Names the picture: changes exactly when the picture does. */
    public String tag() {
        try {
            byte[] content = (DRAWING + toString()).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
