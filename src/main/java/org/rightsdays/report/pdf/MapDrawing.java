package org.rightsdays.report.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map as it is printed: whoever draws maps fills it.
 *
 * @param viewBox as in SVG
 * @param land one SVG path
 * @param alternative the map in words
 * @param textSize height of letters in units of the view
 */
public record MapDrawing(
        String viewBox, int width, int height, String land, String alternative, int textSize, List<Point> points) {

    /**
     * A disc with what stands in it, a number, or beside it, a name.
     *
     * @param anchor {@code text-anchor} of the words
     */
    public record Point(int x, int y, int radius, @Nullable String words, int wordsX, int wordsY, String anchor) {}
}
