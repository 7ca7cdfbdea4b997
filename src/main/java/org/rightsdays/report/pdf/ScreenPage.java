package org.rightsdays.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a printed page one file for a browser. */
final class ScreenPage {

    private static final Pattern PICTURE = Pattern.compile("src=\"" + PictureSource.PREFIX + "([^\"]*)\"");

    /** Margins of paper mean nothing on a screen, and headings must not be pushed to the next one. */
    private static final String SCREEN = """
            body { max-width: 210mm; margin: 0 auto; padding: 0 6mm 20mm 6mm; }
            .cover { width: auto; }
            .cover-top, .cover-foot { height: auto; padding: 12mm; }
            .cover-slogan-room { height: auto; padding: 8mm 0; }
            .cover-top .cover-slogan { font-size: 36pt; }
            .contents a:after { content: none; }
            .chapter { margin-top: 20mm; }
            img, svg, .chart svg { max-width: 100%; height: auto; }
            """;

    private ScreenPage() {}

    static byte[] of(byte[] page, boolean rightToLeft, PictureSource pictures) {
        String css = PrintStyle.of(rightToLeft) + SCREEN;
        String html =
                new String(page, StandardCharsets.UTF_8).replace("</head>", "<style>\n" + css + "</style>\n</head>");
        Matcher matcher = PICTURE.matcher(html);
        String whole = matcher.replaceAll(
                found -> Matcher.quoteReplacement("src=\"" + data(pictures.bytes(found.group(1))) + "\""));
        return ("<!DOCTYPE html>\n" + whole).getBytes(StandardCharsets.UTF_8);
    }

    private static String data(byte[] picture) {
        boolean png = picture.length > 1 && picture[0] == (byte) 0x89;
        return "data:image/" + (png ? "png" : "jpeg") + ";base64,"
                + Base64.getEncoder().encodeToString(picture);
    }
}
