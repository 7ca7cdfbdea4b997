package org.rightsdays.impact.exports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma, semicolon or tab separated text in UTF-8 or UTF-16, with or without a line {@code sep=,} at its beginning. */
record CsvSheet(String name, Opening opening) implements Sheet {

    private static final int LONGEST_LINE = 1 << 20;

    /** Opens the bytes anew for each reading. */
    interface Opening {
        InputStream open() throws IOException;
    }

    @Override
    public void read(RowReader reader) throws IOException {
        try (var text = new BufferedReader(decoded(opening.open()), 1 << 16)) {
            char separator = separator(text);
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator)
                    .setIgnoreEmptyLines(false)
                    .get();
            try (CSVParser parser =
                    CSVParser.builder().setReader(text).setFormat(format).get()) {
                for (CSVRecord record : parser) {
                    List<String> cells = record.toList();
                    if (!reader.row(parser.getCurrentLineNumber(), cells)) {
                        return;
                    }
                }
            }
        } catch (CharacterCodingException e) {
            throw new ExportRefused("encoding", Map.of("file", name));
        } catch (UncheckedIOException | IllegalStateException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? new ExportRefused("encoding", Map.of("file", name))
                    : new ExportRefused("broken-csv", Map.of("file", name));
        }
    }

    private static InputStreamReader decoded(InputStream bytes) throws IOException {
        var start = new java.io.PushbackInputStream(bytes, 3);
        byte[] mark = start.readNBytes(3);
        Charset charset = charset(mark);
        int skipped = charset == StandardCharsets.UTF_8 ? (isUtf8Mark(mark) ? 3 : 0) : 2;
        start.unread(mark, Math.min(skipped, mark.length), mark.length - Math.min(skipped, mark.length));
        return new InputStreamReader(
                start,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean isUtf8Mark(byte[] mark) {
        return mark.length == 3 && (mark[0] & 0xFF) == 0xEF && (mark[1] & 0xFF) == 0xBB && (mark[2] & 0xFF) == 0xBF;
    }

    private static Charset charset(byte[] mark) {
        if (mark.length >= 2 && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean bigEndian = mark.length >= 2 && (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF;
        return bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    /** From the line {@code sep=}, else the one that the first line has most of. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_LINE);
        String first = text.readLine();
        if (first == null) {
            throw new ExportRefused("empty");
        }
        if (first.toLowerCase(java.util.Locale.ROOT).startsWith("sep=") && first.length() >= 5) {
            return first.charAt(4);
        }
        text.reset();
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
