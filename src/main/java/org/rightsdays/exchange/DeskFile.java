package org.rightsdays.exchange;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.events.CalendarFile;
import org.rightsdays.exchange.fetch.Fetched;

/**
 * What somebody brings to the desk: a file, or what an address answered.
 *
 * @param name of the file, such as {@code contributions.xlsx}; its ending says what it is
 * @param address where it was fetched from; null for a file
 * @param charset as its server named it; empty for none
 */
public record DeskFile(String name, @Nullable URI address, String charset, byte[] content) {

    /** Larger files are a matter for whoever runs the site. */
    public static final int LARGEST = 20 << 20;

    /** What it is. */
    enum Kind {
        WORKBOOK,
        TABLE,
        TABLES,
        CALENDAR,
        PAGE,
        LINKED_DATA
    }

    /** What an address answered. */
    public static DeskFile of(Fetched fetched) {
        boolean calendar = fetched.type().equals("text/calendar") || CalendarFile.isOne(fetched.content());
        String kind = fetched.type().endsWith("json") ? ".json" : ".html";
        return new DeskFile(
                String.valueOf(fetched.address().getHost()) + (calendar ? ".ics" : kind),
                fetched.address(),
                fetched.charset(),
                fetched.content());
    }

    Kind kind() {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".ics") || lower.endsWith(".ical")) {
            return Kind.CALENDAR;
        }
        if (address != null) {
            return lower.endsWith(".json") ? Kind.LINKED_DATA : Kind.PAGE;
        }
        if (lower.endsWith(".csv")) {
            return Kind.TABLE;
        }
        return lower.endsWith(".zip") ? Kind.TABLES : Kind.WORKBOOK;
    }

    boolean isSpreadsheet() {
        return kind() == Kind.WORKBOOK || kind() == Kind.TABLE || kind() == Kind.TABLES;
    }
}
