package org.rightsdays.report.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Telling;

/**
 * Horizontal bars in points of an SVG drawing: the label above its bar, the number behind it. From right to left the
 * drawing is mirrored.
 *
 * @param alternative the drawing in words
 * @param labelAt where labels begin, from the left
 * @param anchor {@code text-anchor} of the labels and numbers
 */
public record BarChart(
        String alternative, int width, int height, double labelAt, String anchor, String font, List<Bar> bars) {

    private static final int WIDTH = 627;
    private static final int ROW = 44;
    private static final double ROOM_FOR_NUMBER = 150;
    private static final double LEAST = 2;

    /** One bar; {@code x} and {@code length} are those of the rectangle. */
    public record Bar(
            String label,
            String number,
            double x,
            double length,
            int labelLine,
            int top,
            int numberLine,
            double numberAt) {}

    static BarChart of(Block.Chart chart, Telling telling) {
        boolean rightToLeft = telling.words().language().direction().equals("rtl");
        double longest = chart.bars().stream()
                .map(bar -> telling.report().figure(bar.figure()).middle())
                .max(BigDecimal::compareTo)
                .map(BigDecimal::doubleValue)
                .orElse(1.0);
        var bars = new ArrayList<Bar>();
        for (Block.Bar bar : chart.bars()) {
            double value = telling.report().figure(bar.figure()).middle().doubleValue();
            double length = rounded(Math.max(LEAST, value / Math.max(longest, 1e-9) * (WIDTH - ROOM_FOR_NUMBER)));
            int top = bars.size() * ROW + 17;
            bars.add(new Bar(
                    telling.plain(bar.label()),
                    telling.number(bar.figure()),
                    rightToLeft ? rounded(WIDTH - length) : 0,
                    length,
                    top - 5,
                    top,
                    top + 14,
                    rightToLeft ? rounded(WIDTH - length - 8) : rounded(length + 8)));
        }
        return new BarChart(
                telling.plain(chart.alternative()),
                WIDTH,
                bars.size() * ROW,
                rightToLeft ? WIDTH : 0,
                rightToLeft ? "end" : "start",
                rightToLeft
                        ? "'Noto Sans Arabic', 'Atkinson Hyperlegible Next', 'Noto Sans'"
                        : "'Atkinson Hyperlegible Next', 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC'",
                List.copyOf(bars));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
