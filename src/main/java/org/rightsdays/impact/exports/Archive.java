package org.rightsdays.impact.exports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip, unpacked once to nowhere before anything of it is read, because an archive can lie about its sizes. */
final class Archive {

    private static final long LARGEST = 500L << 20;
    private static final long SUSPICIOUS_SIZE = 20L << 20;
    private static final int SUSPICIOUS_RATIO = 200;
    private static final int MOST_ENTRIES = 1_000;

    private Archive() {}

    /** The tables in a zip, or the sheets of a workbook. */
    static List<Sheet> sheets(Path file) throws IOException {
        refusePassword(file);
        var names = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            check(zip);
            if (zip.getEntry("xl/workbook.xml") != null) {
                if (zip.getEntry("xl/vbaProject.bin") != null) {
                    throw new ExportRefused("macros");
                }
                return NewWorkbook.sheets(file);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".csv") && !name.startsWith("__macosx")) {
                    names.add(entry.getName());
                }
            }
        } catch (ZipException e) {
            throw new ExportRefused("broken-zip", Map.of("file", String.valueOf(file.getFileName())));
        }
        if (names.isEmpty()) {
            throw new ExportRefused("zip-without-tables");
        }
        return names.stream()
                .<Sheet>map(name -> new CsvSheet(name, () -> new Entry(file, name).open()))
                .toList();
    }

    /** The lowest bit of the flags, the seventh byte, says that a password is needed. */
    private static void refusePassword(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(8);
            if (head.length == 8 && (head[6] & 1) == 1) {
                throw new ExportRefused("password");
            }
        }
    }

    private record Entry(Path file, String name) {

        InputStream open() throws IOException {
            var zip = new ZipFile(file.toFile());
            return new FilterInputStream(zip.getInputStream(zip.getEntry(name))) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        }
    }

    private static void check(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new ExportRefused("zip-bomb");
        }
        long total = 0;
        var buffer = new byte[1 << 16];
        for (ZipEntry entry : Collections.list(zip.entries())) {
            long size = 0;
            long compressed = Math.max(1, entry.getCompressedSize());
            try (var bytes = zip.getInputStream(entry)) {
                for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                    size += count;
                    if (size > SUSPICIOUS_SIZE && size / compressed > SUSPICIOUS_RATIO || total + size > LARGEST) {
                        throw new ExportRefused("zip-bomb");
                    }
                }
            }
            total += size;
        }
    }
}
