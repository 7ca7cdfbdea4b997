package org.rightsdays.moderation;

import org.jspecify.annotations.Nullable;
import org.rightsdays.notifications.EmailAddress;

/**
 * What somebody tells about published content or conduct (DSA, article 16). Plain text that nobody has checked.
 *
 * @param address path on this site without language, such as {@code /2026/programme/porto}
 * @param explanation why it is wrong, in the words of the sender
 * @param name null where the sender gave none, as is allowed when the reason is {@link NoticeReason#confidential}, and
 *     where they have had it forgotten
 * @param email as for the name
 * @param language of the interface, for the answer
 */
public record Notice(
        String address,
        NoticeReason reason,
        String explanation,
        @Nullable String name,
        @Nullable EmailAddress email,
        String language) {

    public static final int EXPLANATION_LETTERS = 5000;
    public static final int NAME_LETTERS = 200;
    public static final int ADDRESS_LETTERS = 1000;

    public Notice {
        explanation = explanation.strip();
        name = name == null || name.isBlank() ? null : name.strip();
        if (explanation.isEmpty()
                || explanation.length() > EXPLANATION_LETTERS
                || !address.startsWith("/")
                || address.length() > ADDRESS_LETTERS
                || (name != null && name.length() > NAME_LETTERS)) {
            throw new IllegalArgumentException("A notice names a page of this site and explains what is wrong");
        }
    }

    /** Whether whoever sends it has said enough about themselves; later they can have it forgotten. */
    public boolean tellsWhoSentIt() {
        return reason.confidential() || (name != null && email != null);
    }
}
