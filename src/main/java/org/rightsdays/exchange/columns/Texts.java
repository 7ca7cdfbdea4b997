package org.rightsdays.exchange.columns;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.rightsdays.exchange.tables.Cell;

/** Texts for people: any script, but nothing that hides or turns round what is read. */
final class Texts {

    private Texts() {}

    static Type<String> line(int longest) {
        return Type.of("line", (cell, _) -> {
            String text = clean(cell, longest);
            if (text.indexOf('\n') >= 0) {
                throw new Wrong("line-break");
            }
            return text;
        });
    }

    static Type<String> paragraphs(int longest) {
        return Type.of("paragraphs", (cell, _) -> clean(cell, longest));
    }

    static String clean(Cell cell, int longest) throws Wrong {
        switch (cell.kind()) {
            case MOMENT -> throw new Wrong("moment-as-text");
            case STYLED_NUMBER -> throw new Wrong("number-as-text");
            default -> {}
        }
        if (cell.text().length() > longest) {
            throw new Wrong(
                    "too-long",
                    Map.of(
                            "length", Integer.toString(cell.text().length()),
                            "limit", Integer.toString(longest)));
        }
        String text = Normalizer.normalize(cell.text(), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        refuseHidden(text);
        return text;
    }

    private static void refuseHidden(String text) throws Wrong {
        int isolates = 0;
        for (int point : text.codePoints().toArray()) {
            if (isHidden(point)) {
                throw new Wrong("control-character", Map.of("character", String.format(Locale.ROOT, "U+%04X", point)));
            }
            isolates += isIsolate(point) ? 1 : 0;
            isolates -= point == 0x2069 ? 1 : 0;
            if (isolates < 0) {
                break;
            }
        }
        if (isolates != 0) {
            throw new Wrong("control-character", Map.of("character", isolates < 0 ? "U+2069" : "U+2068"));
        }
    }

    private static boolean isIsolate(int point) {
        return point >= 0x2066 && point <= 0x2068;
    }

    /** Control characters, embeddings and overrides of direction, halves of a pair, and points that are no character. */
    private static boolean isHidden(int point) {
        boolean control = Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t';
        boolean override = point >= 0x202A && point <= 0x202E;
        boolean noCharacter = Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE;
        return control || override || noCharacter || point == 0xFEFF;
    }
}
