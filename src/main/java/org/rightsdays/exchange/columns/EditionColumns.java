package org.rightsdays.exchange.columns;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rightsdays.editions.Phase;
import org.rightsdays.programme.Answer;

/**
 * The facts of an edition. They are keys of {@code edition.json}, or rows of key and value in {@code edition.csv} or a
 * sheet {@code edition}; a point stands for a level of the JSON file, a vertical bar for the next item of a list.
 */
public final class EditionColumns {

    public static final Column<Long> YEAR = Column.required("year", Types.WHOLE);
    public static final Column<Long> ORDINAL = Column.required("ordinal", Types.WHOLE);
    public static final Column<String> NAME =
            Column.required("name", Texts.line(200)).translated();
    public static final Column<String> ABBREVIATION = Column.required("abbreviation", Texts.line(20));
    public static final Column<String> SLOGAN =
            Column.required("slogan", Texts.line(200)).translated();
    public static final Column<LocalDate> FIRST_DAY = Column.required("first_day", Types.DAY);
    public static final Column<LocalDate> LAST_DAY = Column.required("last_day", Types.DAY);
    public static final Column<String> CONVENED_BY = Column.required("convened_by", Texts.line(200));
    public static final Column<String> CONVENED_BY_ABBREVIATION =
            Column.optional("convened_by_abbreviation", Texts.line(20));
    public static final Column<List<String>> COORDINATED_BY = Column.optional("coordinated_by", Lists.SLUGS);
    public static final Column<List<URI>> WEBSITES = Column.optional("websites", Lists.ADDRESSES);
    public static final Column<LocalDate> NEXT_FIRST_DAY = Column.optional("next_edition.first_day", Types.DAY);
    public static final Column<LocalDate> NEXT_LAST_DAY = Column.optional("next_edition.last_day", Types.DAY);
    public static final Column<String> CONTACT = Column.optional("contact", Texts.line(200));
    public static final Column<String> NOTE =
            Column.optional("note", Texts.paragraphs(2_000)).translated();
    public static final Column<String> LANGUAGE = Column.optional("language", Types.LANGUAGE);
    public static final Column<String> LOCALE = Column.optional("locale", Types.LANGUAGE);
    public static final Column<Answer> SAMPLE = Column.optional("sample", Choices.one(Answer.class));

    /** The first day of each phase, such as {@code phases.call}. */
    public static final Map<Phase, Column<LocalDate>> PHASES = phases();

    public static final Sheet KEYS = keys();

    /** Names of keys for a period, such as {@code social_media_campaign_period.first_day}. */
    public static final String PERIOD_KEY = "([a-z][a-z0-9_]*)_period\\.(first_day|last_day)";

    private EditionColumns() {}

    /** A key of a period that the edition names itself. */
    public static Column<LocalDate> periodKey(String name) {
        return Column.optional(name, Types.DAY);
    }

    private static Map<Phase, Column<LocalDate>> phases() {
        var columns = new EnumMap<Phase, Column<LocalDate>>(Phase.class);
        for (Phase phase : Phase.values()) {
            columns.put(phase, Column.optional("phases." + Choices.word(phase), Types.DAY));
        }
        return columns;
    }

    private static Sheet keys() {
        var all = new ArrayList<Column<?>>(List.of(
                YEAR, ORDINAL, NAME, ABBREVIATION, SLOGAN, FIRST_DAY, LAST_DAY, CONVENED_BY, CONVENED_BY_ABBREVIATION));
        all.addAll(List.of(COORDINATED_BY, WEBSITES, NEXT_FIRST_DAY, NEXT_LAST_DAY, CONTACT, NOTE));
        all.addAll(PHASES.values());
        all.addAll(List.of(LANGUAGE, LOCALE, SAMPLE));
        return Sheet.of("edition", all.toArray(Column<?>[]::new));
    }

    /** Lists of one kind of value. */
    static final class Lists {

        static final Type<List<String>> SLUGS =
                new Type<>("slugs", List.of(), true, (cell, _) -> Choices.list(cell.text(), Types::slug));
        static final Type<List<URI>> ADDRESSES =
                new Type<>("addresses", List.of(), true, (cell, _) -> Choices.list(cell.text(), Types::address));

        private Lists() {}
    }
}
