package org.rightsdays.exchange.columns;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rightsdays.exchange.columns.Sheet.Shared;
import org.rightsdays.exchange.findings.Nearest;
import org.rightsdays.exchange.tables.Cell;
import org.rightsdays.report.claims.Measure;
import org.rightsdays.report.claims.Printed.PrintedList;
import org.rightsdays.report.claims.Printed.Spelling;
import org.rightsdays.report.claims.PrintedIn;
import org.rightsdays.report.claims.Qualifier;

/** The columns of what documents print about an edition, so that it can be compared with the records. */
public final class PrintedColumns {

    private PrintedColumns() {}

    /** One row is a number that a document prints. */
    public static final class Claims {
        public static final Column<String> ID = Column.required("id", Types.SLUG_TYPE);
        public static final Column<String> SECTION = Column.required("section", Texts.line(100));
        public static final Column<String> LABEL =
                Column.required("label", Texts.line(300)).translated();
        public static final Column<String> PRINTED = Column.required("printed", Texts.line(200));
        public static final Column<BigDecimal> VALUE = Column.required("value", Types.NUMBER);
        public static final Column<Qualifier> QUALIFIER =
                Column.required("qualifier", new Type<>("choice", words(), false, (cell, _) -> qualifier(cell)));
        public static final Column<PrintedIn> DOCUMENT = Column.optional("document", Choices.one(PrintedIn.class));
        public static final Column<Measure> MEASURE = Column.optional("measure", Choices.one(Measure.class));
        public static final Column<String> SUBJECT = Column.optional("subject", Types.SLUG_TYPE);
        public static final Column<String> CHECKED_WITH = Column.optional("checked_with", Types.SLUG_TYPE);
        public static final Column<Long> PAGE = Column.optional("page", Types.WHOLE);
        public static final Sheet SHEET = Sheet.of(
                "claims",
                ID,
                SECTION,
                LABEL,
                PRINTED,
                VALUE,
                QUALIFIER,
                DOCUMENT,
                MEASURE,
                SUBJECT,
                CHECKED_WITH,
                PAGE,
                Shared.LANGUAGE);

        private Claims() {}

        /** Words with spaces, as they have been written from the first edition on. */
        private static List<String> words() {
            return Arrays.stream(Qualifier.values())
                    .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .toList();
        }

        private static Qualifier qualifier(Cell cell) throws Wrong {
            int place = words().indexOf(cell.text());
            if (place < 0) {
                throw new Wrong(
                        "choice",
                        Map.of(
                                "word", cell.text(),
                                "nearest", Nearest.of(cell.text(), words()),
                                "choices", String.join(", ", words())));
            }
            return Qualifier.values()[place];
        }
    }

    /** One row is an entry of a list of names. */
    public static final class Names {
        public static final Column<PrintedList> LIST = Column.required("list", Choices.one(PrintedList.class));
        public static final Column<Long> POSITION = Column.required("position", Types.WHOLE);
        public static final Column<String> PRINTED = Column.required("printed", Texts.line(300));
        public static final Column<List<String>> ORGANISATIONS =
                Column.optional("organisations", EditionColumns.COORDINATED_BY.type());
        public static final Column<String> COUNTRY = Column.optional("country", Types.COUNTRY);
        public static final Sheet SHEET = Sheet.of("printed-names", LIST, POSITION, PRINTED, ORGANISATIONS, COUNTRY);

        private Names() {}
    }

    /** One row is a chapter. */
    public static final class Chapters {
        public static final Column<String> TITLE = Column.required("title", Texts.line(200));
        public static final Column<Long> IN_CONTENTS = Column.required("number_in_contents", Types.WHOLE);
        public static final Column<Long> IN_BODY = Column.required("number_in_body", Types.WHOLE);
        public static final Sheet SHEET = Sheet.of("printed-chapters", TITLE, IN_CONTENTS, IN_BODY);

        private Chapters() {}
    }

    /** One row is a word or code that is spelt in a way worth a look. */
    public static final class Spellings {
        public static final Column<String> PRINTED = Column.required("printed", Texts.line(200));
        public static final Column<Spelling.Kind> KIND = Column.required("kind", Choices.one(Spelling.Kind.class));
        public static final Column<String> MEANT = Column.required("meant", Texts.line(200));
        public static final Sheet SHEET = Sheet.of("printed-spellings", PRINTED, KIND, MEANT);

        private Spellings() {}
    }

    /** The columns that together tell one row of a sheet from the others. */
    public static final Map<Sheet, List<Column<?>>> KEYS = Map.of(
            Claims.SHEET, List.of(Claims.ID),
            Names.SHEET, List.of(Names.LIST, Names.POSITION),
            Chapters.SHEET, List.of(Chapters.TITLE),
            Spellings.SHEET, List.of(Spellings.PRINTED));
}
