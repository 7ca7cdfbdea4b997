package org.rightsdays.report.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Text from right to left stands in a PDF as it is drawn: from left to right, each letter in the shape of its place.
 * Programs that show and search put that right by themselves; those that read the structure aloud do not, so there each
 * piece gets its letters as they are read (ActualText of ISO 32000-1, 14.9.4).
 */
final class LogicalText {

    private static final Normalizer2 LETTERS = Normalizer2.getNFKCInstance();

    /** What a vowel sign is drawn on where it stands between two letters. */
    private static final Pattern CARRIER = Pattern.compile("[ \u0640](?=[\u064b-\u0652])");

    private final Typefaces typefaces;

    LogicalText(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    static boolean isRightToLeft(int character) {
        int direction = UCharacter.getDirection(character);
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    void write(PDDocument pdf) throws IOException {
        COSArray byPage = pdf.getDocumentCatalog()
                .getStructureTreeRoot()
                .getCOSObject()
                .getCOSDictionary(COSName.PARENT_TREE)
                .getCOSArray(COSName.NUMS);
        for (PDPage page : pdf.getPages()) {
            COSArray elements = elementsOf(page, byPage);
            if (elements == null) {
                continue;
            }
            for (Map.Entry<Integer, StringBuilder> piece :
                    DrawnText.of(page, typefaces).entrySet()) {
                String drawn = piece.getValue().toString();
                if (hasRightToLeft(drawn)) {
                    give(logical(drawn), page, piece.getKey(), elements);
                }
            }
        }
    }

    /** A drawn piece as it is read. */
    static String read(String drawn) {
        return hasRightToLeft(drawn) ? logical(drawn) : drawn;
    }

    private static boolean hasRightToLeft(String drawn) {
        return drawn.codePoints().anyMatch(LogicalText::isRightToLeft);
    }

    private static @Nullable COSArray elementsOf(PDPage page, COSArray byPage) {
        for (int i = 0; i + 1 < byPage.size(); i += 2) {
            if (byPage.getInt(i) == page.getStructParents()) {
                return byPage.getObject(i + 1) instanceof COSArray elements ? elements : null;
            }
        }
        return null;
    }

    /** Puts an element of its own around one piece of content, which says how the piece is read. */
    private static void give(String read, PDPage page, int piece, COSArray elements) {
        if (!(elements.getObject(piece) instanceof COSDictionary parent)) {
            return;
        }
        var span = new COSDictionary();
        span.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        span.setItem(COSName.S, COSName.getPDFName("Span"));
        span.setItem(COSName.P, parent);
        span.setItem(COSName.PG, page.getCOSObject());
        span.setItem(COSName.K, COSInteger.get(piece));
        span.setItem(COSName.ACTUAL_TEXT, new COSString(read));
        if (replaced(parent, page.getCOSObject(), piece, span)) {
            elements.set(piece, span);
        }
    }

    private static boolean replaced(COSDictionary parent, COSDictionary page, int piece, COSDictionary span) {
        COSBase kids = parent.getDictionaryObject(COSName.K);
        if (!(kids instanceof COSArray several)) {
            if (!isPiece(kids, parent, page, piece)) {
                return false;
            }
            parent.setItem(COSName.K, span);
            return true;
        }
        for (int i = 0; i < several.size(); i++) {
            if (isPiece(several.getObject(i), parent, page, piece)) {
                several.set(i, span);
                return true;
            }
        }
        return false;
    }

    /** A piece is named by its number alone where it is on the page of its element, else together with its page. */
    private static boolean isPiece(@Nullable COSBase kid, COSDictionary parent, COSDictionary page, int piece) {
        return switch (kid) {
            case COSNumber number -> number.intValue() == piece && parent.getCOSDictionary(COSName.PG) == page;
            case COSDictionary reference ->
                reference.getInt(COSName.MCID, -1) == piece && reference.getCOSDictionary(COSName.PG) == page;
            case null, default -> false;
        };
    }

    /** What was drawn from left to right, as it is read: the other way round, with letters instead of their shapes. */
    private static String logical(String drawn) {
        var read = new StringBuilder();
        int[] characters = drawn.codePoints().toArray();
        for (int i = characters.length - 1; i >= 0; i--) {
            read.appendCodePoint(UCharacter.getMirror(characters[i]));
        }
        return CARRIER.matcher(LETTERS.normalize(read)).replaceAll("");
    }
}
