package org.rightsdays.publishing.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Coloured shapes one over the other, letters among them, which look the same as pixels and as SVG, everywhere. */
final class Outlines {

    private final int width;
    private final int height;
    private final String title;
    private final List<Layer> layers = new ArrayList<>();

    private record Layer(Color colour, Shape shape) {}

    /** @param title read out where the drawing cannot be seen */
    Outlines(int width, int height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    void fill(Color colour, Shape shape) {
        layers.add(new Layer(colour, shape));
    }

    byte[] png() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Layer layer : layers) {
            graphics.setColor(layer.colour());
            graphics.fill(layer.shape());
        }
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture can't be written to memory", e);
        }
        return bytes.toByteArray();
    }

    byte[] svg() {
        var svg = new StringBuilder(32 * 1024);
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">"
                        .formatted(width, height, width, height));
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        for (Layer layer : layers) {
            svg.append("<path fill=\"#%06x\" d=\"".formatted(layer.colour().getRGB() & 0xffffff));
            path(svg, layer.shape().getPathIterator(null));
            svg.append("\"/>\n");
        }
        return svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void path(StringBuilder svg, PathIterator path) {
        double[] points = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> segment(svg, 'M', points, 2);
                case PathIterator.SEG_LINETO -> segment(svg, 'L', points, 2);
                case PathIterator.SEG_QUADTO -> segment(svg, 'Q', points, 4);
                case PathIterator.SEG_CUBICTO -> segment(svg, 'C', points, 6);
                default -> svg.append('Z');
            }
        }
    }

    private static void segment(StringBuilder svg, char kind, double[] points, int count) {
        svg.append(kind);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                svg.append(' ');
            }
            svg.append(String.format(Locale.ROOT, "%.1f", points[i]).replaceAll("\\.0$", ""));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
