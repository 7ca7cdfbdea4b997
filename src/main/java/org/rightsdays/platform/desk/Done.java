package org.rightsdays.platform.desk;

import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Words;

/** The status message that a redirect takes along in the address, as a key: nothing else can be put into a page so. */
final class Done {

    static final String PARAMETER = "done";

    private Done() {}

    static boolean isKey(String text) {
        return text.matches("[a-z-]+\\.done\\.[a-z.-]+");
    }

    static @Nullable String message(@Nullable String key, Words words) {
        return key != null && isKey(key) && words.has(key) ? words.say(key) : null;
    }
}
