package org.rightsdays.exchange.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook. */
record WorkbookTable(Sheet sheet, boolean date1904) implements Table {

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public String file() {
        return sheet.getName();
    }

    @Override
    public Rows open() throws IOException {
        return new SheetRows(sheet.openStream());
    }

    private final class SheetRows implements Rows {

        private final Stream<org.dhatim.fastexcel.reader.Row> stream;
        private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
        private @Nullable Row next;
        private boolean begun;

        SheetRows(Stream<org.dhatim.fastexcel.reader.Row> stream) {
            this.stream = stream;
            this.rows = stream.iterator();
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null && rows.hasNext()) {
                    var raw = rows.next();
                    var row = new Row(raw.getRowNum(), cells(raw));
                    next = row.isBlank() ? null : row;
                }
            } catch (ExcelReaderException | NumberFormatException e) {
                throw new Unreadable("not-workbook");
            }
            if (!begun && next == null) {
                throw new Unreadable("empty-file");
            }
            begun = true;
            return next != null;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Row row = Objects.requireNonNull(next);
            next = null;
            return row;
        }

        @Override
        public void close() {
            stream.close();
        }
    }

    private List<Cell> cells(org.dhatim.fastexcel.reader.Row raw) {
        var cells = new ArrayList<Cell>(raw.getCellCount());
        for (int i = 0; i < raw.getCellCount(); i++) {
            cells.add(raw.getOptionalCell(i).map(this::cell).orElse(Cell.EMPTY));
        }
        return cells;
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell raw) {
        return switch (raw.getType()) {
            case EMPTY -> Cell.EMPTY;
            case STRING -> text(raw.asString());
            case BOOLEAN -> text(raw.asBoolean() ? "yes" : "no");
            case NUMBER -> number(raw);
            case FORMULA -> new Cell("=" + raw.getFormula(), Cell.Kind.FORMULA);
            case ERROR -> new Cell(String.valueOf(raw.getRawValue()), Cell.Kind.ERROR);
        };
    }

    private static Cell text(@Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        return stripped.isEmpty() ? Cell.EMPTY : new Cell(stripped, Cell.Kind.TEXT);
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell raw) {
        BigDecimal value = raw.asNumber();
        String format = raw.getDataFormatString() == null ? "General" : raw.getDataFormatString();
        if (isMoment(raw.getDataFormatId(), format)) {
            return new Cell(moment(value).toString(), Cell.Kind.MOMENT);
        }
        String plain = value.stripTrailingZeros().toPlainString();
        boolean asDigits = format.equals("General") || format.matches("0(\\.0+)?") || format.equals("@");
        return new Cell(plain, asDigits ? Cell.Kind.NUMBER : Cell.Kind.STYLED_NUMBER);
    }

    /** The numbers of the built-in formats for dates and times are fixed by ECMA-376, part 1, 18.8.30. */
    private static boolean isMoment(@Nullable Integer id, String format) {
        boolean builtIn = id != null
                && ((id >= 14 && id <= 22)
                        || (id >= 27 && id <= 36)
                        || (id >= 45 && id <= 47)
                        || (id >= 50 && id <= 58));
        String bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
        return builtIn || (!bare.equals("General") && bare.matches(".*[yYmMdDhHsS].*"));
    }

    /** Days since the workbook's day zero; in the system of 1900 a day that never was comes before 1 March. */
    private LocalDateTime moment(BigDecimal serial) {
        BigDecimal whole = serial.setScale(0, RoundingMode.FLOOR);
        long seconds = serial.subtract(whole)
                .multiply(SECONDS_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDate zero = date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        long days = whole.longValue() + (!date1904 && whole.longValue() < 60 ? 1 : 0);
        return LocalDateTime.of(zero, LocalTime.MIDNIGHT).plusDays(days).plusSeconds(seconds);
    }
}
