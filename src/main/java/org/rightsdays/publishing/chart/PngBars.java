package org.rightsdays.publishing.chart;

import static org.rightsdays.publishing.chart.SvgBars.*;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.rightsdays.publishing.chart.Bars.Bar;
import org.rightsdays.publishing.preview.Drawing;
import org.springframework.stereotype.Component;

/** The same bars as a picture, in the fonts that come with the program. */
@Component
public class PngBars {

    private static final Color INK = new Color(0x1a1033);
    private static final Color ACCENT = new Color(0xff7d48);
    private static final Color PAPER = new Color(0xfffdf9);

    private final Drawing drawing;

    PngBars(Drawing drawing) {
        this.drawing = drawing;
    }

    public byte[] draw(Bars bars) {
        var image = new BufferedImage(WIDTH, height(bars), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setColor(PAPER);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            draw(graphics, bars);
        } finally {
            graphics.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture can't be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private void draw(Graphics2D graphics, Bars bars) {
        boolean rightToLeft = bars.rightToLeft();
        int edge = rightToLeft ? WIDTH - MARGIN : MARGIN;
        graphics.setColor(INK);
        drawing.line(graphics, bars.title(), edge, MARGIN + TITLE - 8f, TITLE, rightToLeft);
        int top = MARGIN + TITLE + 28;
        for (Bar bar : bars.bars()) {
            drawing.line(graphics, bar.label(), edge, top + LABEL - 4f, LABEL, rightToLeft);
            int length = length(bars, bar);
            int left = rightToLeft ? WIDTH - MARGIN - length : MARGIN;
            graphics.setColor(ACCENT);
            graphics.fillRect(left, top + LABEL + 4, length, BAR);
            graphics.setColor(INK);
            int end = rightToLeft ? left - 14 : left + length + 14;
            drawing.line(graphics, bar.number(), end, top + LABEL + 4f + BAR - 8f, LABEL, rightToLeft);
            top += ROW;
        }
        drawing.line(graphics, bars.source(), edge, top + (float) SOURCE, SOURCE, rightToLeft);
    }
}
