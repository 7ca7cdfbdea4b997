package org.rightsdays.exchange.columns;

import java.util.List;
import java.util.Map;
import org.rightsdays.exchange.findings.Nearest;
import org.rightsdays.exchange.tables.Cell;

/** How exactly a printed number is meant, in the words of the file. */
final class Qualifier {

    static final List<String> WORDS = List.of("exact", "at least", "more than", "about", "percent");

    private Qualifier() {}

    static String of(Cell cell) throws Wrong {
        if (!WORDS.contains(cell.text())) {
            throw new Wrong(
                    "choice",
                    Map.of(
                            "word", cell.text(),
                            "nearest", Nearest.of(cell.text(), WORDS),
                            "choices", String.join(", ", WORDS)));
        }
        return cell.text();
    }
}
