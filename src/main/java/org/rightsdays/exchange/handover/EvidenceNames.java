package org.rightsdays.exchange.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What the files of evidence were called, by their hash. */
final class EvidenceNames {

    private static final int LONGEST = 100;

    private EvidenceNames() {}

    static Map<String, String> read(Path table) {
        var names = new LinkedHashMap<String, String>();
        if (!Files.isRegularFile(table)) {
            return names;
        }
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = Files.newBufferedReader(table, StandardCharsets.UTF_8);
                CSVParser rows =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            rows.forEach(row -> {
                if (row.isMapped("sha256") && row.isMapped("name") && row.isConsistent()) {
                    String name = row.get("name").replaceAll("\\p{Cntrl}", "");
                    names.put(row.get("sha256"), name.substring(0, Math.min(LONGEST, name.length())));
                }
            });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
