package org.rightsdays.report.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/** What is drawn on a page, letter by letter from left to right, by the number of the piece of content it belongs to. */
final class DrawnText {

    private static final int OUTSIDE = -1;

    private final PDPage page;
    private final Typefaces typefaces;
    private final Map<Integer, StringBuilder> texts = new TreeMap<>();
    private final Deque<Integer> pieces = new ArrayDeque<>();
    private Map<Integer, Integer> letters = Map.of();

    private DrawnText(PDPage page, Typefaces typefaces) {
        this.page = page;
        this.typefaces = typefaces;
    }

    static Map<Integer, StringBuilder> of(PDPage page, Typefaces typefaces) throws IOException {
        var drawn = new DrawnText(page, typefaces);
        List<Object> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                drawn.follow(operator.getName(), operands);
                operands.clear();
            } else {
                operands.add(token);
            }
        }
        return drawn.texts;
    }

    private void follow(String operator, List<Object> operands) {
        switch (operator) {
            case OperatorName.BEGIN_MARKED_CONTENT -> pieces.push(OUTSIDE);
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> pieces.push(number(operands.getLast()));
            case OperatorName.END_MARKED_CONTENT -> pieces.pop();
            case OperatorName.SET_FONT_AND_SIZE -> letters = lettersOf((COSName) operands.getFirst());
            case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED -> {
                int piece = pieces.isEmpty() ? OUTSIDE : pieces.peek();
                if (piece != OUTSIDE) {
                    add((COSBase) operands.getFirst(), texts.computeIfAbsent(piece, _ -> new StringBuilder()));
                }
            }
            default -> {}
        }
    }

    private int number(Object properties) {
        COSDictionary found = properties instanceof COSName name
                ? page.getResources().getProperties(name).getCOSObject()
                : (COSDictionary) properties;
        return found.getInt(COSName.MCID, OUTSIDE);
    }

    private Map<Integer, Integer> lettersOf(COSName resource) {
        COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(resource);
        String name = font == null ? null : font.getNameAsString(COSName.BASE_FONT);
        return name == null ? Map.of() : typefaces.lettersByGlyph(name);
    }

    private void add(COSBase shown, StringBuilder text) {
        if (shown instanceof COSString string) {
            append(string, text);
        } else if (shown instanceof COSArray parts) {
            for (COSBase part : parts) {
                if (part instanceof COSString string) {
                    append(string, text);
                }
            }
        }
    }

    /** Two bytes tell a glyph. */
    private void append(COSString string, StringBuilder text) {
        byte[] glyphs = string.getBytes();
        for (int i = 0; i + 1 < glyphs.length; i += 2) {
            Integer letter = letters.get((glyphs[i] & 0xff) << 8 | glyphs[i + 1] & 0xff);
            if (letter != null) {
                text.appendCodePoint(letter);
            }
        }
    }
}
