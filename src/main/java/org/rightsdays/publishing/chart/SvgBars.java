package org.rightsdays.publishing.chart;

import java.util.Locale;
import org.rightsdays.publishing.chart.Bars.Bar;

/** Bars as an SVG file of their own, with every colour and size in it, for slides and documents. */
public final class SvgBars {

    static final int WIDTH = 1200;
    static final int MARGIN = 48;
    static final int TITLE = 44;
    static final int LABEL = 26;
    static final int ROW = 84;
    static final int BAR = 34;
    static final int SOURCE = 20;

    /** Room that the number at the end of the longest bar needs. */
    static final int NUMBER = 260;

    private static final String INK = "#1a1033";
    private static final String ACCENT = "#ff7d48";

    private SvgBars() {}

    static int height(Bars bars) {
        return MARGIN * 2 + TITLE + 28 + bars.bars().size() * ROW + SOURCE + 12;
    }

    public static String draw(Bars bars) {
        var svg = new StringBuilder(2_000);
        int height = height(bars);
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        .formatted(WIDTH, height, WIDTH, height));
        svg.append(" font-family=\"'Atkinson Hyperlegible Next', 'Noto Sans', 'Noto Sans Arabic', sans-serif\"");
        svg.append(bars.rightToLeft() ? " direction=\"rtl\">\n" : ">\n");
        svg.append("<title>").append(escaped(bars.title())).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fffdf9\"/>\n");
        text(svg, bars, bars.title(), MARGIN + TITLE - 8, TITLE, 800);
        int top = MARGIN + TITLE + 28;
        for (Bar bar : bars.bars()) {
            bar(svg, bars, bar, top);
            top += ROW;
        }
        text(svg, bars, bars.source(), top + SOURCE, SOURCE, 400);
        return svg.append("</svg>\n").toString();
    }

    private static void bar(StringBuilder svg, Bars bars, Bar bar, int top) {
        text(svg, bars, bar.label(), top + LABEL - 4, LABEL, 400);
        int length = length(bars, bar);
        int left = bars.rightToLeft() ? WIDTH - MARGIN - length : MARGIN;
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n"
                .formatted(left, top + LABEL + 4, length, BAR, ACCENT));
        int end = bars.rightToLeft() ? left - 14 : left + length + 14;
        svg.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\" font-weight=\"700\" fill=\"%s\">%s</text>\n"
                .formatted(end, top + LABEL + 4 + BAR - 8, LABEL, INK, escaped(bar.number())));
    }

    static int length(Bars bars, Bar bar) {
        return (int) Math.round(bars.part(bar) * (WIDTH - 2 * MARGIN - NUMBER));
    }

    private static void text(StringBuilder svg, Bars bars, String text, int baseline, int size, int weight) {
        int x = bars.rightToLeft() ? WIDTH - MARGIN : MARGIN;
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" font-size=\"%d\" font-weight=\"%d\" fill=\"%s\">%s</text>\n",
                x,
                baseline,
                size,
                weight,
                INK,
                escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
