package org.rightsdays.report.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/** One line of text in the order and the shapes in which it is drawn. */
final class VisualText {

    private static final ArabicShaping SHAPES = new ArabicShaping(
            ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);

    private VisualText() {}

    static String of(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        try {
            var line = new Bidi(SHAPES.shape(text), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            return line.writeReordered(Bidi.DO_MIRRORING);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("Text that may grow has room for every shape", e);
        }
    }
}
