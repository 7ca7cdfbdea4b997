package org.rightsdays.exchange.columns;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdays.exchange.columns.Sheet.Shared;
import org.rightsdays.exchange.findings.Nearest;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.Testimonial.Manner;
import org.rightsdays.impact.reports.KnownGroup;
import org.rightsdays.impact.reports.Publication.Ownership;
import org.rightsdays.impact.reports.ReportFields;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.Answer;

/** The columns of local reports, for whoever reports on many contributions: all that fits in a table. */
public final class LocalReportColumns {

    private static final int LONGEST = 5_000;

    public static final Column<Long> EDITION = Column.required("edition", Types.WHOLE);
    public static final Column<String> CONTRIBUTION = Shared.CONTRIBUTION;

    private LocalReportColumns() {}

    /** One row is a report. */
    public static final class Reports {
        public static final Column<String> TITLE = Column.optional("title", Texts.line(1_000));
        public static final Column<Answer> HELD = Column.optional("held", Choices.one(Answer.class));
        public static final Column<String> HELD_WHY = Column.optional("held_why", Texts.paragraphs(LONGEST));
        public static final Column<Answer> CHILDREN = Column.optional("with_children", Choices.one(Answer.class));
        public static final Column<Set<Accessibility>> ACCESSIBILITY =
                Column.optional("accessibility", Choices.several(Accessibility.class));
        public static final Column<String> LANGUAGES = Column.optional("languages", Texts.paragraphs(LONGEST));
        public static final Column<String> OUTCOMES = Column.optional("outcomes", Texts.paragraphs(LONGEST));
        public static final Column<String> LESSONS = Column.optional("lessons", Texts.paragraphs(LONGEST));
        public static final Column<URI> EVIDENCE = Column.optional("evidence", Types.ADDRESS);
        public static final Sheet SHEET = Sheet.of(
                "reports",
                EDITION,
                CONTRIBUTION,
                TITLE,
                HELD,
                HELD_WHY,
                CHILDREN,
                ACCESSIBILITY,
                LANGUAGES,
                OUTCOMES,
                LESSONS,
                EVIDENCE);

        private Reports() {}
    }

    /** One row is something whose people are counted by itself: a part, or the whole where it has none. */
    public static final class Attendance {
        public static final Column<String> PART = Column.optional("part", Types.SLUG_TYPE);
        public static final Column<Answer> TOOK_PLACE = Column.optional("took_place", Choices.one(Answer.class));
        public static final Column<Long> PEOPLE = Column.optional("people", Types.WHOLE);
        public static final Column<Long> PEOPLE_UPPER = Column.optional("people_upper", Types.WHOLE);
        public static final Column<Long> ONLINE = Column.optional("online", Types.WHOLE);
        public static final Column<Long> ONLINE_UPPER = Column.optional("online_upper", Types.WHOLE);
        public static final Column<Method> METHOD = Column.optional("method", Choices.one(Method.class));
        public static final Sheet SHEET = Sheet.of(
                "attendance",
                EDITION,
                CONTRIBUTION,
                PART,
                TOOK_PLACE,
                PEOPLE,
                PEOPLE_UPPER,
                ONLINE,
                ONLINE_UPPER,
                METHOD);

        private Attendance() {}
    }

    /** One row is a group that was present. */
    public static final class Groups {
        public static final Column<KnownGroup> GROUP = Column.required("group", Choices.one(KnownGroup.class));
        public static final Column<Long> COUNT = Column.optional("count", Types.WHOLE);
        public static final Sheet SHEET = Sheet.of("groups", EDITION, CONTRIBUTION, GROUP, COUNT);

        private Groups() {}
    }

    /** One row is something else that was counted. */
    public static final class Outputs {
        public static final Column<String> MEASURE = Column.required(
                "measure", oneOf(ReportFields.OUTPUTS.stream().map(Metric::word).toList()));
        public static final Column<Long> COUNT = Column.required("count", Types.WHOLE);
        public static final Sheet SHEET = Sheet.of("outputs", EDITION, CONTRIBUTION, MEASURE, COUNT);

        private Outputs() {}
    }

    /** One row is an item about the days. */
    public static final class Publications {
        public static final Column<String> TITLE = Column.required("title", Texts.line(300));
        public static final Column<String> OUTLET = Column.optional("outlet", Texts.line(200));
        public static final Column<LocalDate> DAY = Column.optional("day", Types.DAY);
        public static final Column<URI> LINK = Column.optional("link", Types.ADDRESS);
        public static final Column<Ownership> KIND = Column.optional("kind", Choices.one(Ownership.class));
        public static final Sheet SHEET =
                Sheet.of("publications", EDITION, CONTRIBUTION, TITLE, OUTLET, DAY, LINK, KIND);

        private Publications() {}
    }

    /** One row is an account or website of the host. */
    public static final class Channels {
        public static final Column<String> NAME = Column.required("name", Texts.line(100));
        public static final Column<URI> LINK = Column.optional("link", Types.ADDRESS);
        public static final Column<Long> REACH = Column.optional("reach", Types.WHOLE);
        public static final Sheet SHEET = Sheet.of("channels", EDITION, CONTRIBUTION, NAME, LINK, REACH);

        private Channels() {}
    }

    /** One row is what somebody said. */
    public static final class Statements {
        public static final Column<String> STATEMENT = Column.required("statement", Texts.paragraphs(2_000));
        public static final Column<Manner> MANNER = Column.optional("manner", Choices.one(Manner.class));
        /** Only persons are asked for their consent. */
        public static final Column<String> FROM = Column.optional("source_kind", oneOf(List.of("person", "document")));

        public static final Column<String> SOURCE = Column.required("source", Texts.line(300));
        public static final Column<String> ROLE = Column.optional("role", Texts.line(200));
        public static final Column<String> ORGANISATION = Column.optional("organisation", Texts.line(200));
        public static final Column<Answer> CONSENT = Column.optional("consent", Choices.one(Answer.class));
        public static final Sheet SHEET = Sheet.of(
                "statements", EDITION, CONTRIBUTION, STATEMENT, MANNER, FROM, SOURCE, ROLE, ORGANISATION, CONSENT);

        private Statements() {}
    }

    public static final List<Sheet> ALL = List.of(
            Reports.SHEET,
            Attendance.SHEET,
            Groups.SHEET,
            Outputs.SHEET,
            Publications.SHEET,
            Channels.SHEET,
            Statements.SHEET);

    private static Type<String> oneOf(List<String> words) {
        return new Type<>("choice", words, false, (cell, _) -> {
            if (!words.contains(cell.text())) {
                throw new Wrong(
                        "choice",
                        Map.of(
                                "word", cell.text(),
                                "nearest", Nearest.of(cell.text(), words),
                                "choices", String.join(", ", words)));
            }
            return cell.text();
        });
    }

    /** The sheet of a name. */
    public static Optional<Sheet> find(String name) {
        return ALL.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
