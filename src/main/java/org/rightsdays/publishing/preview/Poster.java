package org.rightsdays.publishing.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.rightsdays.publishing.preview.Paragraph.Box;

/** Draws a preview: the mark and the edition above, the title as large as it fits, place and days on the band below. */
final class Poster {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    /** The colours of the site's style sheet and mark. */
    private static final Color INK = new Color(0x1a1033);

    private static final Color ACCENT = new Color(0xff7d48);
    private static final Color PAPER = new Color(0xffffff);

    private static final int MARGIN = 72;
    private static final int BAND = 132;
    private static final int TITLE_TOP = 176;
    private static final float MARK_WIDTH = 132;
    private static final float MARK_HEIGHT = 60;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Fonts fonts;

    Poster(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Preview preview) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(INK);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            String shown = fonts.canWrite(preview.title()) ? preview.title() : preview.instead();
            Paragraph title = fit(shown, new Box(WIDTH - 2 * MARGIN, 300, 104, 44));
            drawHead(graphics, preview.edition(), title.rightToLeft());
            graphics.setColor(PAPER);
            title.draw(graphics, MARGIN, WIDTH - MARGIN, TITLE_TOP + Math.max(0, (290 - title.height()) / 2));
            drawBand(graphics, preview, title.rightToLeft());
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void drawHead(Graphics2D graphics, String edition, boolean rightToLeft) {
        float markLeft = rightToLeft ? WIDTH - MARGIN - MARK_WIDTH : MARGIN;
        graphics.setColor(ACCENT);
        drawMark(graphics, markLeft, MARGIN - 8);
        float gap = 32;
        float left = rightToLeft ? MARGIN : MARGIN + MARK_WIDTH + gap;
        float right = rightToLeft ? WIDTH - MARGIN - MARK_WIDTH - gap : WIDTH - MARGIN;
        graphics.setColor(PAPER);
        drawLine(graphics, edition, left, right, MARGIN + 2, 34, rightToLeft);
    }

    /** The two celebration days, 10 and 11, as strokes; the same drawing as {@code img/mark.svg}. */
    private static void drawMark(Graphics2D graphics, float left, float top) {
        for (float stroke : new float[] {0, 92, 116}) {
            graphics.fill(new Rectangle2D.Float(left + stroke, top, 16, MARK_HEIGHT));
        }
        graphics.setStroke(new BasicStroke(16));
        graphics.draw(new Ellipse2D.Float(left + 32, top + 8, 44, 44));
    }

    private void drawBand(Graphics2D graphics, Preview preview, boolean rightToLeft) {
        int top = HEIGHT - BAND;
        graphics.setColor(ACCENT);
        graphics.fillRect(0, top, WIDTH, BAND);
        graphics.setColor(INK);
        float nearEnd = WIDTH / 2f - 24;
        float farStart = WIDTH / 2f + 24;
        String place = preview.place();
        int line = top + 42;
        if (place.isEmpty() || !fonts.canWrite(place)) {
            drawLine(graphics, preview.days(), MARGIN, WIDTH - MARGIN, line, 44, rightToLeft);
            return;
        }
        String left = rightToLeft ? preview.days() : place;
        String right = rightToLeft ? place : preview.days();
        drawLine(graphics, left, MARGIN, nearEnd, line, 44, false);
        drawLine(graphics, right, farStart, WIDTH - MARGIN, line, 44, true);
    }

    /** One line, made smaller where it is too long, from one edge of its room. */
    private void drawLine(
            Graphics2D graphics, String text, float left, float right, float top, float size, boolean fromRight) {
        Paragraph line = fit(text, new Box(right - left, size * 1.2f, size, 22));
        var aligned = new Paragraph(line.lines(), line.size(), fromRight);
        aligned.draw(graphics, left, right, top + (size - line.size()) / 2);
    }

    private Paragraph fit(String text, Box box) {
        return Paragraph.fit(text, box, fonts, CONTEXT);
    }
}
