package org.rightsdays.report.tree;

import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * A name that can lead to its page.
 *
 * @param kind what it names; null where no page stands behind it
 * @param slug key of the page of that kind in the edition
 */
public record Name(
        LocalizedText words, @Nullable Kind kind, @Nullable String slug) {

    /** Whose page a name leads to. */
    public enum Kind {
        CITY,
        PARTNER,
        CONTRIBUTION
    }
}
