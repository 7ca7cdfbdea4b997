package org.rightsdays.exchange.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rightsdays.exchange.columns.Sheet.Shared;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.Contribution.SpokenLanguage;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Principle;
import org.rightsdays.programme.RightsQuestion;
import org.rightsdays.programme.Theme;

/** The columns of {@code contributions}: one row is an event, campaign, paper or anything else that is given. */
public final class ContributionColumns {

    public static final Column<String> ID = Column.required("id", Types.SLUG_TYPE);
    public static final Column<String> HOST = Column.required("host", Types.SLUG_TYPE);
    public static final Column<String> TITLE =
            Column.required("title", Texts.line(300)).translated();
    public static final Column<Set<Format>> KINDS = Column.required("kinds", Choices.several(Format.class));
    public static final Column<AttendanceMode> MODE = Column.optional("mode", Choices.one(AttendanceMode.class));
    public static final Column<Set<Theme>> THEMES = Column.optional("themes", Choices.several(Theme.class));
    public static final Column<Set<Principle>> PRINCIPLES =
            Column.optional("principles", Choices.several(Principle.class));
    public static final Column<List<Partner>> PARTNERS = Column.optional("partners", Choices.PARTNERS);
    public static final Column<String> SUMMARY =
            Column.required("summary", Texts.paragraphs(2_000)).translated();
    public static final Column<String> DESCRIPTION =
            Column.optional("description", Texts.paragraphs(20_000)).translated();
    public static final Column<ContributionState> STATE =
            Column.optional("state", Choices.one(ContributionState.class));
    public static final Column<String> STATE_NOTE =
            Column.optional("state_note", Texts.paragraphs(1_000)).translated();
    public static final Column<Answer> LONG_RUNNING = Column.optional("long_running", Choices.one(Answer.class));
    public static final Column<List<SpokenLanguage>> LANGUAGES = Column.optional("languages", Choices.LANGUAGES);
    public static final Column<Answer> FREE = Column.optional("free", Choices.one(Answer.class));
    public static final Column<String> COST_NOTE =
            Column.optional("cost_note", Texts.line(500)).translated();
    public static final Column<String> AUDIENCE =
            Column.optional("audience", Texts.line(500)).translated();
    public static final Column<Answer> WITH_CHILDREN = Column.optional("with_children", Choices.one(Answer.class));
    public static final Column<String> ACCESSIBILITY_NOTE =
            Column.optional("accessibility_note", Texts.paragraphs(1_000)).translated();
    public static final Column<String> RIGHTS_NOTE =
            Column.optional("rights_note", Texts.paragraphs(1_000)).translated();

    /** Of the draft that an export was written from; imports of whole editions don't look at it. */
    public static final Column<Long> VERSION = Column.optional("version", Types.WHOLE);

    /** A column for each accessibility fact, such as {@code step_free}. */
    public static final Map<Accessibility, Column<Answer>> ACCESSIBILITY = answers(Accessibility.class);

    /** A column for each question of the digital-rights label, such as {@code recorded}. */
    public static final Map<RightsQuestion, Column<Answer>> RIGHTS = answers(RightsQuestion.class);

    public static final Sheet SHEET = sheet();

    private ContributionColumns() {}

    private static Sheet sheet() {
        var columns = new ArrayList<Column<?>>(List.of(
                ID, HOST, TITLE, KINDS, MODE, THEMES, PRINCIPLES, PARTNERS, SUMMARY, DESCRIPTION, STATE, STATE_NOTE));
        columns.addAll(List.of(LONG_RUNNING, LANGUAGES, FREE, COST_NOTE, AUDIENCE, WITH_CHILDREN));
        columns.addAll(ACCESSIBILITY.values());
        columns.add(ACCESSIBILITY_NOTE);
        columns.addAll(RIGHTS.values());
        columns.add(RIGHTS_NOTE);
        columns.add(Shared.LANGUAGE);
        columns.add(VERSION);
        return Sheet.of("contributions", columns.toArray(Column<?>[]::new));
    }

    private static <E extends Enum<E>> Map<E, Column<Answer>> answers(Class<E> questions) {
        var columns = new EnumMap<E, Column<Answer>>(questions);
        Arrays.stream(questions.getEnumConstants())
                .forEach(question -> columns.put(
                        question,
                        Column.optional(question.name().toLowerCase(Locale.ROOT), Choices.one(Answer.class))));
        return Collections.unmodifiableMap(columns);
    }
}
