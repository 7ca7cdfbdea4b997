package org.rightsdays.notifications;

import java.util.List;

/**
 * A mail to one reader, in the reader's language.
 *
 * @param language of the interface, by its tag
 * @param subject one line; line breaks in it become spaces
 * @param why the sentence that tells why one gets this mail, such as "You get this because you asked to join."
 */
public record Mail(EmailAddress to, String language, String subject, List<Block> blocks, String why) {

    public Mail {
        subject = subject.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        blocks = List.copyOf(blocks);
        if (subject.isEmpty() || blocks.isEmpty()) {
            throw new IllegalArgumentException("A mail has a subject and says something");
        }
    }
}
