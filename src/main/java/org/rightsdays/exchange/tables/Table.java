package org.rightsdays.exchange.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/** A CSV file or a sheet. It can be read more than once. */
public interface Table {

    /** What it holds, such as {@code contributions}. */
    String name();

    /** What a person calls it: {@code contributions.csv}, or the name of the sheet. */
    String file();

    /**
     * Opens it at its header.
     *
     * @throws Unreadable here or while reading on, when it isn't what it should be
     */
    Rows open() throws IOException;

    /** All rows from the header on, blank ones left out. */
    interface Rows extends Iterator<Row>, Closeable {}
}
