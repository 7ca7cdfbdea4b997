package org.rightsdays.publishing.feeds;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rightsdays.moderation.EditionFigures;
import org.rightsdays.moderation.Transparency;
import org.rightsdays.moderation.log.CommissionFields;
import org.rightsdays.moderation.log.LogLine;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.storage.Json;
import org.rightsdays.platform.web.PublicPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public data of moderation: statements of reasons in the Commission's fields, figures, and the log to be verified. */
@PublicPage
@RestController
class TransparencyFeeds {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    private final Transparency transparency;
    private final Messages messages;

    TransparencyFeeds(Transparency transparency, Messages messages) {
        this.transparency = transparency;
        this.messages = messages;
    }

    /** One statement of reasons a line. */
    @GetMapping("/transparency.csv")
    ResponseEntity<byte[]> csv() {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(CommissionFields.NAMES);
            for (Map<String, Object> statement : statements(transparency.now().log())) {
                printer.printRecord(CommissionFields.NAMES.stream()
                        .map(name -> CsvFeed.harmless(cell(statement.getOrDefault(name, "")))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer(new MediaType("text", "csv", StandardCharsets.UTF_8), text.toString());
    }

    @GetMapping("/transparency.json")
    ResponseEntity<byte[]> json() {
        Transparency.Public now = transparency.now();
        return answer(
                MediaType.APPLICATION_JSON,
                Json.write(new Data(
                        CommissionFields.VERSION,
                        statements(now.log()),
                        now.figures(),
                        now.log(),
                        "hash = SHA-256, in hexadecimal, of previous, a line feed (U+000A) and entry, as UTF-8; "
                                + "previous is the hash of the line before, 64 zeros in the first")));
    }

    /** @param statementsVersion of the Commission's fields */
    record Data(
            String statementsVersion,
            List<Map<String, Object>> statements,
            List<EditionFigures> figures,
            List<LogLine> log,
            String howToVerify) {}

    private List<Map<String, Object>> statements(List<LogLine> log) {
        Words english = messages.in("en");
        return log.stream()
                .map(line -> CommissionFields.of(line.decision(), english))
                .filter(fields -> !fields.isEmpty())
                .toList();
    }

    private static String cell(Object value) {
        return value instanceof Collection<?> several
                ? String.join("|", several.stream().map(String::valueOf).toList())
                : value.toString();
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String text) {
        return ResponseEntity.ok().contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
