package org.rightsdays.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The style sheet for paper. It is written with the logical names of CSS, such as {@code margin-inline-start} and
 * {@code text-align: end}; the renderer knows left and right only, so they are told for one direction here.
 */
final class PrintStyle {

    /** For a document that is one poster: no margins, and nothing in them. */
    private static final String POSTER = """
            @page {
              margin: 0;
              @bottom-left { content: none; }
              @bottom-right { content: none; }
            }
            .cover { page: auto; height: 296.5mm; overflow: hidden; }
            .certificate { background-color: #ff7d48; }
            .certificate .cover-foot { height: 60mm; }
            """;

    private static final String LEFT_TO_RIGHT = told(read(), "left", "right");
    private static final String RIGHT_TO_LEFT = told(read(), "right", "left");

    private PrintStyle() {}

    static String of(boolean rightToLeft) {
        return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    static String ofPoster(boolean rightToLeft) {
        return of(rightToLeft) + POSTER;
    }

    private static String told(String css, String start, String end) {
        return css.replace("inset-inline-start", start)
                .replace("inset-inline-end", end)
                .replace("inline-start", start)
                .replace("inline-end", end)
                .replace("text-align: start", "text-align: " + start)
                .replace("text-align: end", "text-align: " + end)
                .replace("@bottom-start", "@bottom-" + start)
                .replace("@bottom-end", "@bottom-" + end)
                .replace("@top-start", "@top-" + start)
                .replace("@top-end", "@top-" + end);
    }

    private static String read() {
        try (InputStream file = PrintStyle.class.getResourceAsStream("/print/print.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet for print can't be read", e);
        }
    }
}
