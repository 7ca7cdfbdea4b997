package org.rightsdays.report.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Telling;

/**
 * Horizontal bars in points of an SVG drawing: the label before its bar, or above it where one of them is long, and the
 * number behind it. From right to left the drawing is mirrored.
 *
 * @param alternative the drawing in words
 * @param labelAt where labels begin, from the left
 * @param anchor {@code text-anchor} of the labels and numbers
 */
public record BarChart(
        String alternative, int width, int height, double labelAt, String anchor, String font, List<Bar> bars) {

    private static final int WIDTH = 627;
    private static final int WIDTH_OF_DIGIT = 9;
    private static final double LEAST = 2;
    private static final Layout BESIDE = new Layout(25, 2, 15, 170);
    private static final Layout ABOVE = new Layout(42, 17, 12, 0);

    /** Letters of a label that fit beside its bar, whatever their shapes. */
    private static final int SHORT_LABEL = 23;

    /**
     * @param row height of a bar with what belongs to it
     * @param top where the bar begins in it
     * @param label where the line of the label is, from there
     * @param indent where bars begin
     */
    private record Layout(int row, int top, int label, double indent) {

        int labelLine(int top) {
            return indent == 0 ? top - 5 : top + label;
        }
    }

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
        Layout layout =
                chart.bars().stream().allMatch(bar -> telling.plain(bar.label()).length() <= SHORT_LABEL)
                        ? BESIDE
                        : ABOVE;
        double room = WIDTH - layout.indent() - roomForNumbers(chart, telling);
        var bars = new ArrayList<Bar>();
        for (Block.Bar bar : chart.bars()) {
            double value = telling.report().figure(bar.figure()).middle().doubleValue();
            double length = rounded(Math.max(LEAST, value / Math.max(longest, 1e-9) * room));
            double end = layout.indent() + length;
            int top = bars.size() * layout.row() + layout.top();
            bars.add(new Bar(
                    telling.plain(bar.label()),
                    telling.number(bar.figure()),
                    rightToLeft ? rounded(WIDTH - end) : layout.indent(),
                    length,
                    layout.labelLine(top),
                    top,
                    top + 14,
                    rightToLeft ? rounded(WIDTH - end - 8) : rounded(end + 8)));
        }
        return new BarChart(
                telling.plain(chart.alternative()),
                WIDTH,
                bars.size() * layout.row(),
                rightToLeft ? WIDTH : 0,
                rightToLeft ? "end" : "start",
                rightToLeft
                        ? "'Noto Sans Arabic', 'Atkinson Hyperlegible Next', 'Noto Sans', 'Noto Sans Hebrew', 'Noto Sans SC'"
                        : "'Atkinson Hyperlegible Next', 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans SC'",
                List.copyOf(bars));
    }

    private static int roomForNumbers(Block.Chart chart, Telling telling) {
        return 12
                + WIDTH_OF_DIGIT
                        * chart.bars().stream()
                                .mapToInt(bar -> telling.number(bar.figure()).length())
                                .max()
                                .orElse(0);
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
