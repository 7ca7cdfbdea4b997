package org.rightsdays.impact.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.reports.ReportFields;
import org.rightsdays.impact.reports.ReportFields.Counted;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;

/** The reports of one's contributions as a spreadsheet: a row for everything whose people are counted by itself. */
final class ReportTable {

    private static final List<String> HEADER =
            List.of("edition", "contribution", "part", "title", "held", "people", "method", "online", "lessons");

    private ReportTable() {}

    /** CSV in UTF-8 with a mark that spreadsheet programs need; cells that look like formulas are made text. */
    static byte[] write(Map<Contribution, Map<String, String>> answers, String language) {
        var text = new StringWriter();
        try (var out = new CSVPrinter(text, CSVFormat.RFC4180)) {
            out.printRecord(HEADER);
            for (var one : answers.entrySet()) {
                Contribution contribution = one.getKey();
                Map<String, String> known = one.getValue();
                for (Counted counted : ReportFields.counted(contribution)) {
                    out.printRecord(
                            contribution.id().edition(),
                            contribution.id().slug(),
                            counted.key(),
                            plain(contribution.title().in(language).text()),
                            known.getOrDefault(ReportFields.HELD, ""),
                            known.getOrDefault(counted.people(), ""),
                            known.getOrDefault(counted.how(), ""),
                            known.getOrDefault(counted.online(), ""),
                            plain(known.getOrDefault(ReportFields.LESSONS, "")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    /**
     * What the rows say, by contribution; cells that are empty say nothing.
     *
     * @throws IllegalArgumentException when it is no table of these columns
     */
    static Map<ContributionId, Map<String, String>> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var read = new LinkedHashMap<ContributionId, Map<String, String>>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            if (!parser.getHeaderNames().containsAll(List.of("edition", "contribution", "part", "held", "people"))) {
                throw new IllegalArgumentException("Not the columns of the table");
            }
            for (CSVRecord row : parser) {
                if (row.isConsistent() && row.get("edition").matches("[0-9]{4}")) {
                    var id = new ContributionId(
                            new EditionId(Integer.parseInt(row.get("edition"))), row.get("contribution"));
                    add(row, read.computeIfAbsent(id, _ -> new LinkedHashMap<>()));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new IllegalArgumentException(e);
        }
        return read;
    }

    private static void add(CSVRecord row, Map<String, String> answers) {
        String part = row.get("part");
        put(row, "held", ReportFields.HELD, answers);
        put(row, "people", "people-" + part, answers);
        put(row, "method", "how-" + part, answers);
        put(row, "online", "online-" + part, answers);
        put(row, "lessons", ReportFields.LESSONS, answers);
    }

    private static void put(CSVRecord row, String column, String field, Map<String, String> answers) {
        String text = row.isMapped(column) ? row.get(column).strip() : "";
        if (!text.isEmpty()) {
            answers.put(field, text.startsWith("'") ? text.substring(1) : text);
        }
    }
}
