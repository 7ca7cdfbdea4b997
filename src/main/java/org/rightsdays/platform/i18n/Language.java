package org.rightsdays.platform.i18n;

import com.ibm.icu.util.ULocale;

/**
 * A language of the interface.
 *
 * @param tag BCP 47, as in the address of a page
 * @param ownName its name in itself, such as "français"
 * @param direction {@code rtl} or {@code ltr}
 */
public record Language(String tag, String ownName, String direction) {

    public static Language of(String tag) {
        return new Language(
                tag, ULocale.forLanguageTag(tag).getDisplayName(ULocale.forLanguageTag(tag)), directionOf(tag));
    }

    /** Whose dates and numbers are used. Plain English is read all over the world: its days come before its months. */
    public ULocale locale() {
        return ULocale.forLanguageTag(tag.equals("en") ? "en-150" : tag);
    }

    static String directionOf(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }
}
