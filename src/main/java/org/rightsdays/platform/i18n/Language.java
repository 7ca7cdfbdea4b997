package org.rightsdays.platform.i18n;

import com.ibm.icu.util.ULocale;

/**
 * A language of the interface.
 *
 * @param tag BCP 47, as in the address of a page
 * @param ownName its name in itself, such as "français"
 */
public record Language(String tag, String ownName) {

    public static Language of(String tag) {
        return new Language(tag, ULocale.forLanguageTag(tag).getDisplayName(ULocale.forLanguageTag(tag)));
    }

    /** Whose dates and numbers are used. Plain English is read all over the world: its days come before its months. */
    public ULocale locale() {
        return ULocale.forLanguageTag(tag.equals("en") ? "en-150" : tag);
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return directionOf(tag);
    }

    static String directionOf(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }
}
