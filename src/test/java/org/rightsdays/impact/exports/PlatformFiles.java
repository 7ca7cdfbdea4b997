package org.rightsdays.impact.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;

/** Files as the platforms write them, with their real headers and made-up counts. */
public final class PlatformFiles {

    private static final List<String> MEASURES =
            List.of("Impressions", "Clicks", "Reactions", "Comments", "Reposts", "Engagement rate");

    private PlatformFiles() {}

    /** The twenty columns of LinkedIn's content metrics, with a note in the first row. */
    public static List<List<String>> linkedInContent(List<List<String>> days) {
        var header = new java.util.ArrayList<String>(List.of("Date"));
        for (String measure : MEASURES) {
            header.addAll(List.of(measure + " (organic)", measure + " (sponsored)", measure + " (total)"));
            if (measure.equals("Impressions")) {
                header.add("Unique impressions (organic)");
            }
        }
        return rows(List.of("This is the aggregated engagement of your page."), header, days);
    }

    /** A day of it: impressions, unique impressions, clicks, reactions, comments and reposts, all organic. */
    public static List<String> contentDay(
            String day, int impressions, int unique, int clicks, int reactions, int comments, int reposts) {
        return List.of(
                day,
                "" + impressions,
                "0",
                "" + impressions,
                "" + unique,
                "" + clicks,
                "0",
                "" + clicks,
                "" + reactions,
                "0",
                "" + reactions,
                "" + comments,
                "0",
                "" + comments,
                "" + reposts,
                "0",
                "" + reposts,
                "0.1",
                "0.0",
                "0.1");
    }

    static List<List<String>> rows(Object... parts) {
        var rows = new java.util.ArrayList<List<String>>();
        for (Object part : parts) {
            for (Object row : (List<?>) part) {
                if (row instanceof List<?> cells) {
                    rows.add(cells.stream().map(String::valueOf).toList());
                } else {
                    rows.add(((List<?>) part).stream().map(String::valueOf).toList());
                    break;
                }
            }
        }
        return rows;
    }

    /** A binary workbook; whole numbers are numbers, all else is text. */
    public static Path xls(Path file, Map<String, List<List<String>>> sheets) {
        try (var book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            sheets.forEach((name, rows) -> {
                var sheet = book.createSheet(name);
                for (int r = 0; r < rows.size(); r++) {
                    var row = sheet.createRow(r);
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        String text = rows.get(r).get(c);
                        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
                            row.createCell(c).setCellValue(Double.parseDouble(text));
                        } else {
                            row.createCell(c).setCellValue(text);
                        }
                    }
                }
            });
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path xlsx(Path file, String name, List<List<String>> rows) {
        try (OutputStream out = Files.newOutputStream(file);
                var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    String text = rows.get(r).get(c);
                    if (text.matches("-?[0-9]+")) {
                        sheet.value(r, c, Long.parseLong(text));
                    } else {
                        sheet.value(r, c, text);
                    }
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path text(Path file, String text) {
        return bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Path bytes(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path zip(Path file, Map<String, String> entries) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
