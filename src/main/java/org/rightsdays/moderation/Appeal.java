package org.rightsdays.moderation;

/**
 * Why somebody asks for another decision. Plain text.
 *
 * @param byNotifier whether whoever sent the notice asks, or else whoever is restricted
 * @param language BCP 47 tag of the text
 */
public record Appeal(boolean byNotifier, String text, String language) {

    public static final int LETTERS = 5000;

    public Appeal {
        text = text.strip();
        if (text.isEmpty() || text.length() > LETTERS) {
            throw new IllegalArgumentException("An appeal says why");
        }
    }
}
