package org.rightsdays.impact.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads an export of whatever platform: what it is shows in its content. */
public final class Exports {

    private static final long LARGEST = 200L << 20;
    private static final long LARGEST_OLD_WORKBOOK = 10L << 20;
    private static final int SHOWN_HEADERS = 12;

    private Exports() {}

    /**
     * Reads a file and hands its counts on, one by one.
     *
     * @param captured day on which the file was made, for counts that tell no day of their own
     * @throws ExportRefused when it can't be read; what was handed on until then is worth nothing
     */
    public static ExportSummary read(Path file, LocalDate captured, Consumer<DayValue> values) throws IOException {
        if (Files.size(file) == 0) {
            throw new ExportRefused("empty");
        }
        if (Files.size(file) > LARGEST) {
            throw new ExportRefused("too-large", Map.of("limit", "200 MB"));
        }
        var found = new Found(values);
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(8);
        }
        if (isJson(start)) {
            if (!new JsonExport(found, captured).read(file)) {
                throw new ExportRefused("unknown", Map.of("found", "JSON"));
            }
        } else {
            read(sheets(file, start), found);
        }
        return found.summary(hash(file));
    }

    private static void read(List<Sheet> sheets, Found found) throws IOException {
        var headers = new ArrayList<String>();
        var almost = new ArrayList<ExportRefused>();
        for (Sheet sheet : sheets) {
            var reader = new SheetReader(sheet, found);
            if (!reader.read() && !new MetaOverview(sheet, found).read()) {
                reader.seen().stream()
                        .filter(row ->
                                row.stream().filter(cell -> !cell.isBlank()).count() > 1)
                        .findFirst()
                        .ifPresent(headers::addAll);
                almost(reader.seen()).ifPresent(almost::add);
            }
        }
        if (found.nothing() && !almost.isEmpty()) {
            throw almost.getFirst();
        }
        if (found.nothing()) {
            String shown = headers.stream()
                    .filter(header -> !header.isBlank())
                    .limit(SHOWN_HEADERS)
                    .map(header -> header.length() > 40 ? header.substring(0, 40) + "…" : header)
                    .collect(Collectors.joining(", "));
            throw shown.isEmpty()
                    ? new ExportRefused("no-table")
                    : new ExportRefused("unknown", Map.of("found", shown));
        }
    }

    /** A file that is nearly a known one lacks a column, which is a better answer than that nobody knows it. */
    private static Optional<ExportRefused> almost(List<List<String>> rows) {
        for (List<String> row : rows) {
            var columns = row.stream().map(HeaderWords::canonical).collect(Collectors.toSet());
            if (columns.contains("nb_visits") && !columns.contains("date")) {
                return Optional.of(new ExportRefused("no-days"));
            }
            if (columns.containsAll(Set.of("page", "total followers", "total post engagements"))) {
                return Optional.of(new ExportRefused("competitors"));
            }
            for (Layout layout : Layouts.ALL) {
                double likeness = layout.likeness(columns);
                if (layout.required().size() > 3 && likeness >= 0.75 && likeness < 1) {
                    String missing = layout.required().stream()
                            .filter(column -> !columns.contains(column))
                            .sorted()
                            .collect(Collectors.joining(", "));
                    return Optional.of(new ExportRefused(
                            "missing-column", Map.of("kind", layout.kind().name(), "missing", missing)));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Sheet> sheets(Path file, byte[] start) throws IOException {
        if (start.length >= 4 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF) {
            if (Files.size(file) > LARGEST_OLD_WORKBOOK) {
                throw new ExportRefused("too-large", Map.of("limit", "10 MB"));
            }
            return OldWorkbook.sheets(file);
        }
        if (start.length >= 4 && start[0] == 'P' && start[1] == 'K') {
            return Archive.sheets(file);
        }
        if (start.length >= 4 && start[0] == '%' && start[1] == 'P' && start[2] == 'D' && start[3] == 'F') {
            throw new ExportRefused("pdf");
        }
        return List.of(new CsvSheet(String.valueOf(file.getFileName()), () -> Files.newInputStream(file)));
    }

    private static boolean isJson(byte[] start) {
        for (byte b : start) {
            if (b == '{' || b == '[') {
                return true;
            }
            if (!Character.isWhitespace(b) && (b & 0xFF) < 0xBB) {
                return false;
            }
        }
        return false;
    }

    /** SHA-256 of a file, in hexadecimal. */
    static String hash(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
