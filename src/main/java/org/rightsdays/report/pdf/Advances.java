package org.rightsdays.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.util.OpenUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far each letter of each face moves the pen, in thousandths of the size of the font: asked of the font once, known
 * for every later document. The renderer asks anew for each word, and learns by an exception that a letter is missing.
 */
final class Advances {

    static final float MISSING = -1;

    private static final float UNKNOWN = Float.NaN;
    private static final int BLOCK = 256;
    private static final int BLOCKS = (Character.MAX_CODE_POINT + 1) / BLOCK;

    private final Map<String, float[][]> faces = new ConcurrentHashMap<>();

    /** The advances of each face in the order in which they are tried for a letter. */
    float[][][] of(List<FontDescription> tried) {
        var blocks = new float[tried.size()][][];
        for (int i = 0; i < blocks.length; i++) {
            FontDescription face = tried.get(i);
            blocks[i] = faces.computeIfAbsent(face.getFamily() + ":" + face.getWeight(), _ -> new float[BLOCKS][]);
        }
        return blocks;
    }

    /** {@link #MISSING} where the face hasn't got the letter, 0 where nothing may be drawn for it. */
    static float of(int letter, float[][] known, FontDescription face) {
        float[] block = known[letter / BLOCK];
        if (block == null) {
            block = new float[BLOCK];
            java.util.Arrays.fill(block, UNKNOWN);
            known[letter / BLOCK] = block;
        }
        float advance = block[letter % BLOCK];
        if (Float.isNaN(advance)) {
            advance = ask(letter, face);
            block[letter % BLOCK] = advance;
        }
        return advance;
    }

    static boolean isDrawn(int letter) {
        return letter >= ' ' && letter < 0x7f || OpenUtil.isSafeFontCodePointToPrint(letter);
    }

    private static float ask(int letter, FontDescription face) {
        try {
            return face.getFont().getStringWidth(Character.toString(letter));
        } catch (IllegalArgumentException _) {
            return MISSING;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + face.getFamily() + " can't be read", e);
        }
    }
}
