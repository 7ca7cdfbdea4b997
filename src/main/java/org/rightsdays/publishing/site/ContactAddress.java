package org.rightsdays.publishing.site;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where to write: the mail address of a role, or a page with a form.
 *
 * @param href {@code mailto:} or {@code https:}
 */
public record ContactAddress(String text, String href) {

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

    private static final Pattern PAGE = Pattern.compile("https://[a-z0-9.-]+(/[\\w./~-]*)?");

    /** Empty where nothing is given, or something that nobody could write to. */
    static Optional<ContactAddress> of(@Nullable String given) {
        String text = given == null ? "" : given.strip();
        if (MAIL.matcher(text).matches()) {
            return Optional.of(new ContactAddress(text, "mailto:" + text));
        }
        if (PAGE.matcher(text).matches()) {
            return Optional.of(new ContactAddress(text.substring("https://".length()), text));
        }
        return Optional.empty();
    }
}
