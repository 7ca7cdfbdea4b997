package org.rightsdays.exchange.tables;

import java.io.IOException;
import java.io.Reader;

/** Finds out what separates the cells of a CSV file: column names hold neither commas, semicolons nor tabs. */
final class Separator {

    private static final int LONGEST_HEADER = 1 << 16;

    private Separator() {}

    /** Comma or semicolon, by the first line that isn't blank. */
    static char of(Reader text) throws IOException {
        String header = firstLine(text);
        boolean comma = header.indexOf(',') >= 0;
        boolean semicolon = header.indexOf(';') >= 0;
        if (header.indexOf('\t') >= 0) {
            throw new Unreadable("tab");
        }
        if (comma && semicolon) {
            throw new Unreadable("separators");
        }
        return semicolon ? ';' : ',';
    }

    private static String firstLine(Reader text) throws IOException {
        var line = new StringBuilder();
        var buffer = new char[1024];
        for (int count = text.read(buffer); count > 0 && line.length() < LONGEST_HEADER; count = text.read(buffer)) {
            line.append(buffer, 0, count);
            var first = line.toString().lines().filter(one -> !one.isBlank()).findFirst();
            boolean whole = line.toString().stripLeading().matches("(?s)[^\\r\\n]+[\\r\\n].*");
            if (first.isPresent() && whole) {
                return first.get();
            }
        }
        if (line.toString().isBlank()) {
            throw new Unreadable("empty-file");
        }
        return line.toString();
    }
}
