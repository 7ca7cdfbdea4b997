package org.rightsdays.report.pdf;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Measures and draws the text of one document by {@link Advances}; what they don't know, as the renderer does it. */
final class PageText extends PdfBoxTextRenderer {

    private static final float THOUSANDTHS = 1000;
    private static final float NEARLY_NOTHING = 0.01f;

    private final SharedContext context;
    private final Advances advances;
    private final Map<FontSpecification, Chain> specified = new IdentityHashMap<>();
    private final Map<FSFont, Chain> chains = new IdentityHashMap<>();

    /** Faces that are tried one after the other, with what is known of them. */
    private record Chain(List<FontDescription> faces, float[][][] known, float size) {

        /** The first face that has the letter; -1 for none. */
        int face(int letter) {
            for (int i = 0; i < known.length; i++) {
                if (advance(letter, i) != Advances.MISSING) {
                    return i;
                }
            }
            return -1;
        }

        float advance(int letter, int face) {
            return Advances.of(letter, known[face], faces.get(face));
        }
    }

    PageText(SharedContext context, Advances advances) {
        this.context = context;
        this.advances = advances;
    }

    private Chain chain(FSFont font) {
        var faces = ((PdfBoxFSFont) font).getFontDescriptions();
        return new Chain(faces, advances.of(faces), font.getSize2D());
    }

    @Override
    public int getWidth(FontContext fonts, FSFont font, String text) {
        Chain chain = chains.computeIfAbsent(font, this::chain);
        float width = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (Advances.isDrawn(letter)) {
                int face = chain.face(letter);
                if (face < 0) {
                    return super.getWidth(fonts, font, text);
                }
                width += chain.advance(letter, face);
            }
        }
        double dots = width / THOUSANDTHS * chain.size();
        return dots - Math.floor(dots) < NEARLY_NOTHING ? (int) dots : (int) Math.ceil(dots);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        FontSpecification specification = ((AbstractOutputDevice) device).getFontSpecification();
        Chain chain = specified.computeIfAbsent(specification, wanted -> chain(context.getFont(wanted)));
        if (hasAll(chain, text)) {
            draw((PdfBoxOutputDevice) device, chain, text, x, y);
        } else {
            super.drawString(device, text, x, y);
        }
    }

    private static boolean hasAll(Chain chain, String text) {
        return text.codePoints().allMatch(letter -> !Advances.isDrawn(letter) || chain.face(letter) >= 0);
    }

    /** Draws in runs of one face each; a vowel sign stands before its letter here and is set above or below it. */
    private static void draw(PdfBoxOutputDevice device, Chain chain, String text, float x, float y) {
        var run = new Run(device, chain, x, y);
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (ArabicLetters.isSign(letter) && i < text.length()) {
                run.set(letter, text.codePointAt(i));
            } else if (Advances.isDrawn(letter)) {
                run.add(letter);
            }
        }
        run.end();
    }

    /** Letters of one face that are drawn together. */
    private static final class Run {

        private static final float MIDDLE_OF_SIGN = 150;
        private static final float RAISED = 170;

        private final PdfBoxOutputDevice device;
        private final Chain chain;
        private final float line;
        private final StringBuilder letters = new StringBuilder();
        private int face = -1;
        private float at;
        private float width;

        Run(PdfBoxOutputDevice device, Chain chain, float at, float line) {
            this.device = device;
            this.chain = chain;
            this.at = at;
            this.line = line;
        }

        void add(int letter) {
            int needed = chain.face(letter);
            if (needed != face) {
                end();
                face = needed;
            }
            letters.appendCodePoint(letter);
            width += chain.advance(letter, face);
        }

        void end() {
            if (!letters.isEmpty()) {
                device.drawStringFast(
                        letters.toString(), at, line, null, chain.faces().get(face), chain.size());
                at += dots(width);
                width = 0;
                letters.setLength(0);
            }
        }

        void set(int sign, int base) {
            end();
            int faceOfBase = Math.max(0, chain.face(base));
            float shift = chain.advance(base, faceOfBase) / 2 - MIDDLE_OF_SIGN;
            float raise = ArabicLetters.isTall(base) && !ArabicLetters.isBelow(sign) ? RAISED : 0;
            FontDescription drawn = chain.faces().get(chain.face(sign));
            device.drawStringFast(
                    Character.toString(sign), at + dots(shift), line - dots(raise), null, drawn, chain.size());
        }

        private float dots(float thousandths) {
            return thousandths / THOUSANDTHS * chain.size();
        }
    }
}
