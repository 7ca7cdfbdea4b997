package org.rightsdays.exchange.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at a file that should be a workbook before anything unpacks it. */
final class WorkbookGuard {

    private static final long LARGEST_FILE = 200L << 20;
    private static final long LARGEST_EXPANDED = 2L << 30;
    /** Strings are kept in memory while a workbook is read. */
    private static final long LARGEST_STRINGS = 300L << 20;

    private static final long SUSPICIOUS_SIZE = 50L << 20;
    private static final int SUSPICIOUS_RATIO = 200;
    private static final int MOST_ENTRIES = 2_000;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private WorkbookGuard() {}

    static void check(Path path) throws IOException {
        checkSignature(path);
        if (Files.size(path) > LARGEST_FILE) {
            throw new Unreadable("too-large", 0, Map.of("limit", "200 MB"));
        }
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new Unreadable("zip-bomb");
            }
            checkContent(zip);
            checkSizes(zip);
        } catch (ZipException e) {
            throw new Unreadable("not-workbook");
        }
    }

    private static void checkSignature(Path path) throws IOException {
        if (Files.size(path) == 0) {
            throw new Unreadable("empty-file");
        }
        byte[] start;
        try (var bytes = Files.newInputStream(path)) {
            start = bytes.readNBytes(4);
        }
        if (start.length == 4 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF) {
            throw new Unreadable("other-spreadsheet");
        }
        if (start.length < 4 || start[0] != 'P' || start[1] != 'K') {
            throw new Unreadable("not-workbook");
        }
    }

    private static void checkContent(ZipFile zip) throws IOException {
        ZipEntry types = zip.getEntry(CONTENT_TYPES);
        if (types == null || zip.getEntry("xl/workbook.xml") == null) {
            throw new Unreadable(zip.getEntry("mimetype") == null ? "not-workbook" : "other-spreadsheet");
        }
        String text;
        try (var bytes = zip.getInputStream(types)) {
            text = new String(bytes.readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
        boolean macros = text.contains("macroEnabled") || zip.getEntry("xl/vbaProject.bin") != null;
        if (macros) {
            throw new Unreadable("macros");
        }
        if (!text.contains("spreadsheetml.sheet.main+xml")) {
            throw new Unreadable("not-workbook");
        }
    }

    private static void checkSizes(ZipFile zip) throws IOException {
        long total = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            long size;
            try (var bytes = zip.getInputStream(entry)) {
                size = expanded(bytes, entry.getCompressedSize());
            }
            total += size;
            if (total > LARGEST_EXPANDED) {
                throw new Unreadable("zip-bomb");
            }
            if (entry.getName().equals("xl/sharedStrings.xml") && size > LARGEST_STRINGS) {
                throw new Unreadable("too-large", 0, Map.of("limit", "300 MB"));
            }
        }
    }

    /** Counts what really comes out, whatever the archive claims. */
    private static long expanded(InputStream bytes, long compressed) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
            size += count;
            boolean bomb = size > LARGEST_EXPANDED
                    || (size > SUSPICIOUS_SIZE && size / Math.max(1, compressed) > SUSPICIOUS_RATIO);
            if (bomb) {
                throw new Unreadable("zip-bomb");
            }
        }
        return size;
    }
}
