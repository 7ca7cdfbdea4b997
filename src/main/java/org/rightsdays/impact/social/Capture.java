package org.rightsdays.impact.social;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.exports.ExportKind;

/**
 * A file that was taken in.
 *
 * @param account the one it is about; for a table of several accounts, the one it was handed in for
 * @param fileHash SHA-256 of the file as it came, in hexadecimal
 * @param capturedAt when the platform made it; of two captures of one day the later one holds
 */
public record Capture(
        UUID id,
        String account,
        String fileName,
        String fileHash,
        List<ExportKind> kinds,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Instant capturedAt,
        Instant takenInAt,
        String reporter) {}
