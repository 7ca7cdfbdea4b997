package org.rightsdays.report.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table. */
final class Cells {

    private Cells() {}

    static List<@Nullable String> of(@Nullable Object... values) {
        var cells = new ArrayList<@Nullable String>(values.length);
        for (Object value : values) {
            cells.add(value == null ? null : value.toString());
        }
        return Collections.unmodifiableList(cells);
    }
}
