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

    private final Fonts fonts = new Fonts();

    /** Draws a line from one edge: {@code x} is where it begins, at the right for right-to-left text. */
    public void line(Graphics2D graphics, String text, float x, float baseline, float size, boolean rightToLeft) {
        if (text.isEmpty()) {
            return;
        }
        var dressed = fonts.dressed(text, size);
        dressed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        var layout = new TextLayout(dressed.getIterator(), CONTEXT);
        layout.draw(graphics, rightToLeft ? x - layout.getAdvance() : x, baseline);
    }
}
