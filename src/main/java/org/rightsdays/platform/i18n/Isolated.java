package org.rightsdays.platform.i18n;

import java.text.Bidi;

/**
 * Names and titles within a sentence that runs the other way, where there is no markup to set them apart: in mails.
 * Without it, quotation marks and numbers beside them would jump to the wrong side.
 */
public final class Isolated {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private Isolated() {}

    /** The text as it is where all of it runs as the language does, else between the signs that keep it apart. */
    public static String in(Language language, String text) {
        boolean rightToLeft = language.direction().equals("rtl");
        var bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        boolean same = rightToLeft ? bidi.isRightToLeft() : bidi.isLeftToRight();
        return same ? text : FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
    }
}
