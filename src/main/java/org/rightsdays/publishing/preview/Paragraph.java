package org.rightsdays.publishing.preview;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in lines that fit a box: as large as it can be, broken between words, shaped and ordered by its script, and
 * cut with an ellipsis where even the smallest letters need too much room.
 */
record Paragraph(List<TextLayout> lines, float size, boolean rightToLeft) {

    private static final float LEADING = 1.16f;
    private static final float STEP = 4;

    /** What a text has to fit, in pixels. */
    record Box(float width, float height, float largest, float smallest) {}

    static Paragraph fit(String text, Box box, Fonts fonts, FontRenderContext context) {
        boolean rightToLeft = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
        for (float size = box.largest(); size > box.smallest(); size -= STEP) {
            List<TextLayout> lines =
                    lines(dressed(text, size, fonts, rightToLeft), text.length(), box.width(), context);
            if (lines.size() * size * LEADING <= box.height() && keepsWords(text, size, box, fonts, context)) {
                return new Paragraph(lines, size, rightToLeft);
            }
        }
        int most = Math.max(1, (int) (box.height() / (box.smallest() * LEADING)));
        String shown = text;
        while (true) {
            var dressed = dressed(shown, box.smallest(), fonts, rightToLeft);
            List<TextLayout> lines = lines(dressed, shown.length(), box.width(), context);
            if (lines.size() <= most) {
                return new Paragraph(lines, box.smallest(), rightToLeft);
            }
            shown = shorter(shown);
        }
    }

    /** Draws the lines from {@code top} down, from the side where their script begins, and returns the bottom. */
    float draw(Graphics2D graphics, float left, float right, float top) {
        float y = top;
        for (TextLayout line : lines) {
            float x = rightToLeft ? right - line.getAdvance() : left;
            line.draw(graphics, x, y + size * 0.92f);
            y += size * LEADING;
        }
        return y;
    }

    float height() {
        return lines.size() * size * LEADING;
    }

    private static String shorter(String text) {
        String bare = text.endsWith("…") ? text.substring(0, text.length() - 1) : text;
        int space = bare.lastIndexOf(' ');
        int cut = space > bare.length() / 2 ? space : bare.offsetByCodePoints(bare.length(), -1);
        return bare.substring(0, cut).stripTrailing() + "…";
    }

    private static boolean keepsWords(String text, float size, Box box, Fonts fonts, FontRenderContext context) {
        for (String word : text.split("\\s+")) {
            if (!word.isEmpty()) {
                var layout = new TextLayout(fonts.dressed(word, size).getIterator(), context);
                if (layout.getAdvance() > box.width()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static AttributedString dressed(String text, float size, Fonts fonts, boolean rightToLeft) {
        AttributedString dressed = fonts.dressed(text, size);
        dressed.addAttribute(TextAttribute.RUN_DIRECTION, rightToLeft);
        dressed.addAttribute(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        return dressed;
    }

    private static List<TextLayout> lines(AttributedString text, int length, float width, FontRenderContext context) {
        var measurer = new LineBreakMeasurer(text.getIterator(), context);
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < length) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }
}
