package org.rightsdays.impact.exports;

import java.util.List;

/** A table that is in memory. */
record HeldSheet(String name, List<List<String>> rows) implements Sheet {

    @Override
    public void read(RowReader reader) {
        for (int i = 0; i < rows.size(); i++) {
            if (!reader.row(i + 1L, rows.get(i))) {
                return;
            }
        }
    }
}
