package org.rightsdays.impact.exports;

import java.io.IOException;
import java.util.List;

/** A table in a file, read row by row. */
interface Sheet {

    /** As the file calls it. */
    String name();

    void read(RowReader reader) throws IOException;

    /** Takes rows one after the other. */
    interface RowReader {

        /**
         * @param number as a spreadsheet shows it, from 1
         * @return whether the next row is wanted
         */
        boolean row(long number, List<String> cells);
    }
}
