package org.rightsdays.moderation;

import java.time.Instant;

/**
 * Something that was said in the dialogue on a case. Plain text.
 *
 * @param fromModerators or else from the organiser
 * @param language BCP 47 tag
 */
public record Message(boolean fromModerators, String text, String language, Instant written) {

    public static final int LETTERS = 5000;
}
