package org.rightsdays.platform.i18n;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/**
 * Text cut into its words, as a reader types them and folded: without case, accents, Arabic vowel signs and the
 * variants of a letter, so that {@code Niterói} and {@code NITEROI} are the same. Words are joined by one space.
 */
public final class Folded {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFKCInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    /** Longer words are cut: nobody types them, and PostgreSQL refuses words of more than 2 KB. */
    private static final int LONGEST_WORD = 100;

    /** The Arabic "and", written together with the article of the next word. */
    private static final Pattern AND_THE = Pattern.compile("(?<![^ ])وال(?=[^ ]{2})");

    private Folded() {}

    /** The words in lower case, otherwise as they are written. */
    public static String typed(String text) {
        return words(UCharacter.toLowerCase(ULocale.ROOT, COMPOSED.normalize(text)), false);
    }

    public static String of(String text) {
        String folded = words(UCharacter.foldCase(DECOMPOSED.normalize(text), true), true);
        return folded.contains("وال") ? AND_THE.matcher(folded).replaceAll("ال") : folded;
    }

    private static String words(String text, boolean folding) {
        var words = new StringBuilder(text.length());
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (isMark(letter)) {
                continue;
            }
            if (!Character.isLetterOrDigit(letter)) {
                gap = true;
                continue;
            }
            if (gap && !words.isEmpty()) {
                words.append(' ');
                length = 0;
            }
            gap = false;
            if (length++ < LONGEST_WORD) {
                append(words, letter, folding);
            }
        }
        return words.toString();
    }

    /** Combining marks and the Arabic stretching line, which change no word. */
    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> letter == 'ـ';
        };
    }

    private static void append(StringBuilder words, int letter, boolean folding) {
        if (!folding) {
            words.appendCodePoint(letter);
            return;
        }
        int digit = Character.isDigit(letter) ? UCharacter.digit(letter, 10) : -1;
        if (digit >= 0) {
            words.append(digit);
            return;
        }
        switch (letter) {
            case 'ø' -> words.append('o');
            case 'ł' -> words.append('l');
            case 'đ', 'ð' -> words.append('d');
            case 'ħ' -> words.append('h');
            case 'ı' -> words.append('i');
            case 'æ' -> words.append("ae");
            case 'œ' -> words.append("oe");
            case 'þ' -> words.append("th");
            case 'ґ' -> words.append('г');
            case 'є' -> words.append('е');
            case 'ى', 'ی' -> words.append('ي');
            case 'ة' -> words.append('ه');
            case 'ک' -> words.append('ك');
            case 'ٱ' -> words.append('ا');
            default -> words.appendCodePoint(letter);
        }
    }
}
