package org.rightsdays.publishing.site;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;

/** How large a text may stand on a poster: large type must not break a word. */
final class PosterType {

    private static final List<Integer> FITS = List.of(8, 10, 12, 14, 18, 24);

    private PosterType() {}

    /** The size class of a text, by the letters of its longest word. */
    static int fit(String text) {
        int longest = Arrays.stream(text.split("[\\s-]+"))
                .mapToInt(PosterType::width)
                .max()
                .orElse(0);
        return FITS.stream().filter(fit -> fit >= longest).findFirst().orElse(FITS.getLast());
    }

    /** In Latin letters; Cyrillic comes from the reader's own typefaces, which run wider. */
    private static int width(String word) {
        int letters = word.codePointCount(0, word.length());
        boolean wide = word.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.CYRILLIC);
        return wide ? letters + letters / 4 : letters;
    }
}
