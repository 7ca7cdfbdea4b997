package org.rightsdays.exchange.columns;

import com.ibm.icu.text.Transliterator;
import org.rightsdays.exchange.findings.Nearest;

/** Proposes an id for something that isn't one yet. */
final class Slugs {

    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private Slugs() {}

    /** Lower-case letters, digits and hyphens that read like the text; {@link Nearest#NONE} when nothing is left. */
    static String from(String text) {
        if (text.length() > 200) {
            return Nearest.NONE;
        }
        String ascii = TO_ASCII.transliterate(text);
        String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() || slug.length() > 80 ? Nearest.NONE : slug;
    }
}
