package org.rightsdays.impact.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file.
 *
 * @param hash SHA-256 of the file as it came, in hexadecimal
 * @param unknownColumns headers that nobody knows, which were left out
 * @param values how many counts were read
 * @param firstDay null when there was no count
 */
public record ExportSummary(
        String hash,
        Set<ExportKind> kinds,
        List<String> unknownColumns,
        long values,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    public ExportSummary {
        kinds = Set.copyOf(kinds);
        unknownColumns = List.copyOf(unknownColumns);
    }
}
