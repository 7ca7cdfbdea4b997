package org.rightsdays.publishing.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.rightsdays.publishing.preview.Paragraph.Box;

/** Lays a visual out: the mark and the edition above, the slogan as large as it fits, city and days on the band below. */
final class Sheet {

    /** The colours of the site's style sheet and mark. */
    private static final Color INK = new Color(0x1a1033);

    private static final Color ACCENT = new Color(0xff7d48);
    private static final Color PAPER = new Color(0xffffff);
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Fonts fonts;
    private final Visual visual;
    private final Outlines drawing;
    private final float width;
    private final float height;
    private final float margin;

    private Sheet(Fonts fonts, Visual visual) {
        this.fonts = fonts;
        this.visual = visual;
        this.width = visual.form().width();
        this.height = visual.form().height();
        this.margin = width * 0.065f;
        String title = visual.city().isEmpty() ? visual.slogan() : visual.slogan() + " – " + visual.city();
        this.drawing = new Outlines(visual.form().width(), visual.form().height(), title + " – " + visual.days());
    }

    static Outlines draw(Fonts fonts, Visual visual) {
        return new Sheet(fonts, visual).draw();
    }

    private Outlines draw() {
        float band = height * (visual.city().isEmpty() ? 0.16f : 0.26f);
        float head = margin + width * 0.05f;
        drawing.fill(INK, new Rectangle2D.Float(0, 0, width, height));
        float room = height - band - head - 1.2f * margin;
        Paragraph slogan = fit(writable(visual.slogan()), new Box(width - 2 * margin, room, room / 2, 28));
        head(slogan.rightToLeft());
        write(slogan, PAPER, head + 0.6f * margin + Math.max(0, (room - slogan.height()) / 2));
        drawing.fill(ACCENT, new Rectangle2D.Float(0, height - band, width, band));
        foot(height - band, band);
        return drawing;
    }

    private void head(boolean rightToLeft) {
        float unit = width * 0.05f / 60;
        float markWidth = 132 * unit;
        float left = rightToLeft ? width - margin - markWidth : margin;
        for (float stroke : new float[] {0, 92, 116}) {
            drawing.fill(ACCENT, new Rectangle2D.Float(left + stroke * unit, margin, 16 * unit, 60 * unit));
        }
        var ring = new Ellipse2D.Float(left + 32 * unit, margin + 8 * unit, 44 * unit, 44 * unit);
        drawing.fill(ACCENT, new BasicStroke(16 * unit).createStrokedShape(ring));
        float gap = markWidth + margin / 2;
        Paragraph edition =
                fit(writable(visual.edition()), new Box(width - 2 * margin - gap, 60 * unit, 44 * unit, 14));
        float from = rightToLeft ? margin : margin + gap;
        float to = rightToLeft ? width - margin - gap : width - margin;
        lines(new Paragraph(edition.lines(), edition.size(), rightToLeft), PAPER, from, to, margin + 6 * unit);
    }

    private void foot(float top, float band) {
        float inner = Math.max(band - margin, 0.6f * band);
        if (visual.city().isEmpty()) {
            Paragraph days = fit(visual.days(), new Box(width - 2 * margin, inner, inner * 0.8f, 18));
            write(days, INK, top + (band - days.height()) / 2);
            return;
        }
        Paragraph city = fit(writable(visual.city()), new Box(width - 2 * margin, inner * 0.6f, inner * 0.55f, 18));
        Paragraph days = fit(visual.days(), new Box(width - 2 * margin, inner * 0.35f, inner * 0.3f, 14));
        float gap = inner * 0.06f;
        float start = top + (band - city.height() - gap - days.height()) / 2;
        write(city, INK, start);
        write(new Paragraph(days.lines(), days.size(), city.rightToLeft()), INK, start + city.height() + gap);
    }

    private void write(Paragraph paragraph, Color colour, float top) {
        lines(paragraph, colour, margin, width - margin, top);
    }

    private void lines(Paragraph paragraph, Color colour, float left, float right, float top) {
        float y = top;
        for (TextLayout line : paragraph.lines()) {
            float x = paragraph.rightToLeft() ? right - line.getAdvance() : left;
            drawing.fill(
                    colour, line.getOutline(AffineTransform.getTranslateInstance(x, y + paragraph.size() * 0.92f)));
            y += paragraph.height() / paragraph.lines().size();
        }
    }

    private String writable(String text) {
        return fonts.canWrite(text) ? text : visual.instead();
    }

    private Paragraph fit(String text, Box box) {
        return Paragraph.fit(text, box, fonts, CONTEXT);
    }
}
