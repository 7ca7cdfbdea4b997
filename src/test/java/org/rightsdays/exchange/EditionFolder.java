package org.rightsdays.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An edition folder that a test writes: small, right, and with keys of its own. */
record EditionFolder(Path path, int year) {

    /** A folder with two organisations and one contribution, whose ids end in the year. */
    static EditionFolder small(Path path, int year) {
        return new EditionFolder(path, year)
                .with("edition.json", """
                        {"year": %1$d, "ordinal": 1, "name": "Days of %1$d", "abbreviation": "D", "slogan": "S",
                         "first_day": "%1$d-12-10", "last_day": "%1$d-12-11", "convened_by": "Test"}
                        """.formatted(year))
                .with("organisations.csv", """
                        id,name,kind,country,latitude,longitude,time_zone
                        porto-%1$d,Porto,city,PT,41.1579,-8.6291,Europe/Lisbon
                        helper-%1$d,Helper,partner,,,,
                        """.formatted(year))
                .with("contributions.csv", """
                        id,host,title,kinds,summary
                        day,porto-%1$d,A day,conference,What the day is about.
                        """.formatted(year));
    }

    EditionFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    EditionFolder with(String file, byte[] bytes) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.write(path.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The folder's CSV files and its {@code edition.json} as one workbook, numbers and days as spreadsheets keep them. */
    static Path workbookOf(Path folder, Path workbook) throws IOException {
        return workbookOf(folder, workbook, _ -> {});
    }

    /** The same, with sheets that a test makes. */
    static Path workbookOf(Path folder, Path workbook, Consumer<Workbook> more) throws IOException {
        try (OutputStream out = Files.newOutputStream(workbook);
                var book = new Workbook(out, "Test", "1.0");
                var files = Files.list(folder)) {
            var json = Files.readAllBytes(folder.resolve("edition.json"));
            List<List<String>> facts = new ArrayList<>(List.of(List.of("key", "value")));
            EditionJson.flatten(json).forEach((key, cell) -> facts.add(List.of(key, cell.text())));
            sheet(book.newWorksheet("edition"), facts);
            for (Path file : files.filter(one -> one.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                try (var parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
                    String name = file.getFileName().toString().replace(".csv", "");
                    sheet(
                            book.newWorksheet(name),
                            parser.stream().map(CSVRecord::toList).toList());
                }
            }
            more.accept(book);
        }
        return workbook;
    }

    private static void sheet(Worksheet sheet, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                String text = rows.get(r).get(c);
                if (text.matches("[1-9][0-9]{0,8}")) {
                    sheet.value(r, c, Long.parseLong(text));
                } else if (rows.getFirst().get(c).endsWith("itude") && r > 0 && !text.isEmpty()) {
                    sheet.value(r, c, Double.parseDouble(text));
                } else if (text.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
                    sheet.value(r, c, java.time.LocalDate.parse(text));
                    sheet.style(r, c).format("yyyy-mm-dd").set();
                } else if (!text.isEmpty()) {
                    sheet.value(r, c, text);
                }
            }
        }
    }
}
