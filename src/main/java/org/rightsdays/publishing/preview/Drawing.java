package org.rightsdays.publishing.preview;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import org.springframework.stereotype.Component;

/** One line of text in the fonts that come with the program, whatever its script. */
@Component
public class Drawing {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Draws a line from one edge: {@code x} is where it begins, at the right for right-to-left text. */
    public void line(Graphics2D graphics, String text, float x, float baseline, float size, boolean rightToLeft) {
        if (text.isEmpty()) {
            return;
        }
        var dressed = Held.FONTS.dressed(text, size);
        dressed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        var layout = new TextLayout(dressed.getIterator(), CONTEXT);
        layout.draw(graphics, rightToLeft ? x - layout.getAdvance() : x, baseline);
    }

    /** Read with the first picture, not with the start. */
    private static final class Held {

        static final Fonts FONTS = new Fonts();
    }
}
