package org.rightsdays.platform.desk;

import org.jspecify.annotations.Nullable;

/**
 * One of the things to choose from in a form.
 *
 * @param value what the form sends
 * @param hint one more sentence; null for none
 * @param language of the label where it differs from that of the page; null else
 */
public record Choice(
        String value,
        String label,
        @Nullable String hint,
        @Nullable String language) {

    public Choice(String value, String label) {
        this(value, label, null, null);
    }

    public Choice(String value, String label, String hint) {
        this(value, label, hint, null);
    }
}
