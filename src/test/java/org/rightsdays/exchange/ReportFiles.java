package org.rightsdays.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.rightsdays.editions.EditionId;

/** Tables of local reports as somebody edits them. */
final class ReportFiles {

    /** Answers to everything that fits in a table, with all that a spreadsheet could read in another way. */
    static final Map<String, String> EVERYTHING = Map.ofEntries(
            Map.entry("held", "yes"),
            Map.entry("languages", "Portuguese, Portuguese Sign Language"),
            Map.entry("access", "step-free\nsign-language"),
            Map.entry("outcomes", "=A promise,\nof two lines"),
            Map.entry("lessons", "- Book the interpreter earlier"),
            Map.entry("evidence-link", "https://city.example/list"),
            Map.entry("people-talk", "80–100"),
            Map.entry("how-talk", "estimated"),
            Map.entry("online-talk", "1 200"),
            Map.entry("took-place-show", "no"),
            Map.entry("group-youth", "yes"),
            Map.entry("group-policymakers", "yes"),
            Map.entry("group-count-policymakers", "0"),
            Map.entry("out-panels", "3"),
            Map.entry("pub-1-title", "Rights in the city"),
            Map.entry("pub-1-outlet", "@Radio"),
            Map.entry("pub-1-day", "2031-12-11"),
            Map.entry("pub-1-link", "https://news.example/1"),
            Map.entry("pub-1-kind", "earned"),
            Map.entry("channel-1-name", "City blog"),
            Map.entry("channel-1-link", "https://blog.example/"),
            Map.entry("channel-1-reach", "900"),
            Map.entry("quote", "We listened first."),
            Map.entry("quote-kind", "person"),
            Map.entry("quote-manner", "reported"),
            Map.entry("quote-name", "Ana Silva"),
            Map.entry("quote-role", "Mayor"),
            Map.entry("quote-consent", "yes"));

    private ReportFiles() {}

    /** The tables in an archive by their names, with the rows of one year. */
    static Map<String, String> of(byte[] archive, EditionId year) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                files.put(entry.getName().replace(".csv", ""), only(text, year));
            }
        }
        return files;
    }

    private static String only(String text, EditionId year) {
        String[] records = text.split("\r\n(?=20[0-9]{2},|$)");
        return records[0] + "\r\n"
                + Arrays.stream(records)
                        .filter(record -> record.startsWith(year + ","))
                        .map(record -> record + "\r\n")
                        .collect(Collectors.joining());
    }

    static String withoutRows(String text, String about) {
        return text.lines()
                .filter(line -> !line.contains("," + about + ","))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }
}
