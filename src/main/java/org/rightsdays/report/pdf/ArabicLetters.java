package org.rightsdays.report.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Shapes Arabic letters, but leaves vowel signs what they are: the shaper would give each a place of its own behind its
 * letter, {@link PageText} sets it on the letter.
 */
final class ArabicLetters extends ICUBidiReorderer {

    private static final int FIRST_SHAPE = 0xfe70;

    /** The signs of the shapes from U+FE70 on, two for each; U+FE73 and U+FE75 are no signs. */
    private static final String SIGNS =
            "\u064b\u064b\u064c\ufe73\u064d\ufe75\u064e\u064e\u064f\u064f\u0650\u0650\u0651\u0651\u0652\u0652";

    @Override
    public String shapeText(String text) {
        String shaped = super.shapeText(text);
        var signs = new StringBuilder(shaped);
        for (int i = 0; i < signs.length(); i++) {
            int shape = signs.charAt(i) - FIRST_SHAPE;
            if (shape >= 0 && shape < SIGNS.length()) {
                signs.setCharAt(i, SIGNS.charAt(shape));
            }
        }
        return signs.toString();
    }

    static boolean isSign(int letter) {
        return letter >= '\u064b' && letter <= '\u0652';
    }

    /** Whether the shape of a letter is so tall that what stands above it has to stand higher. */
    static boolean isTall(int shape) {
        return shape >= 0xfe81 && shape <= 0xfe8e
                || shape >= 0xfed9 && shape <= 0xfee0
                || shape >= 0xfef5 && shape <= 0xfefc
                || shape >= 0xfec1 && shape <= 0xfec8;
    }

    static boolean isBelow(int sign) {
        return sign == '\u064d' || sign == '\u0650';
    }
}
