package org.rightsdays.programme.submissions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Modality;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.programme.Principle;
import org.rightsdays.programme.RightsQuestion;
import org.rightsdays.programme.Theme;

/**
 * All that a contribution is asked, once: the form, what may be kept of it, what is wrong with it and how two versions
 * differ all follow from this list. A field is {@code name}, {@code name@language}, {@code group.row.name} or {@code
 * group.row.name@language}; {@code group} itself holds its rows in order.
 */
public final class Questions {

    public static final Question TITLE =
            Question.line("title", 300).inLanguages().must();
    public static final Question SUMMARY =
            Question.paragraphs("summary", 2_000).inLanguages().must();
    public static final Question DESCRIPTION =
            Question.paragraphs("description", 20_000).inLanguages();
    public static final Question FORMATS =
            Question.someOf("formats", Format.class).must();
    public static final Question MODE = Question.oneOf("mode", AttendanceMode.class);
    public static final Question THEMES = Question.someOf("themes", Theme.class);
    public static final Question PRINCIPLES = Question.someOf("principles", Principle.class);
    public static final Question LONG_RUNNING = Question.oneOf("long-running", Answer.class);
    public static final Question FREE = Question.oneOf("free", Answer.class);
    public static final Question COST_NOTE = Question.line("cost-note", 500).inLanguages();
    public static final Question AUDIENCE = Question.line("audience", 500).inLanguages();
    public static final Question WITH_CHILDREN = Question.oneOf("with-children", Answer.class);
    public static final Question ACCESSIBILITY_NOTE =
            Question.paragraphs("accessibility-note", 1_000).inLanguages();
    public static final Question RIGHTS_NOTE =
            Question.paragraphs("rights-note", 1_000).inLanguages();

    /** Languages that the entry is written in besides its own. */
    public static final Question TRANSLATIONS = Question.line("translations", 300);

    public static final Group SESSIONS = new Group(
            "sessions",
            200,
            Question.of("first-day", Question.Form.DAY).must(),
            Question.of("start", Question.Form.TIME),
            Question.of("last-day", Question.Form.DAY),
            Question.of("end", Question.Form.TIME),
            Question.of("place", Question.Form.PLACE),
            Question.of("part", Question.Form.PART),
            Question.line("title", 300).inLanguages(),
            Question.line("zone", 60));
    public static final Group PLACES = new Group(
            "places",
            50,
            Question.line("name", 200).inLanguages().must(),
            Question.paragraphs("address", 500),
            Question.of("latitude", Question.Form.DEGREES),
            Question.of("longitude", Question.Form.DEGREES));
    public static final Group PARTS = new Group(
            "parts",
            50,
            Question.line("title", 300).inLanguages().must(),
            Question.someOf("formats", Format.class).must(),
            Question.oneOf("mode", AttendanceMode.class),
            Question.paragraphs("summary", 2_000).inLanguages());
    public static final Group LINKS = new Group(
            "links",
            50,
            Question.oneOf("purpose", Link.Purpose.class).must(),
            Question.of("address", Question.Form.ADDRESS).must(),
            Question.line("label", 200).inLanguages());
    public static final Group LANGUAGES = new Group(
            "languages",
            40,
            Question.of("language", Question.Form.LANGUAGE).must(),
            Question.oneOf("modality", Modality.class).must());
    public static final Group PARTNERS = new Group(
            "partners",
            100,
            Question.of("organisation", Question.Form.ORGANISATION).must(),
            Question.oneOf("role", PartnerRole.class).must());
    public static final Group IMAGES = new Group(
            "images",
            12,
            Question.of("picture", Question.Form.PICTURE).must(),
            Question.line("alternative", 500).inLanguages().must(),
            Question.line("credit", 200),
            Question.line("licence", 100).must());

    /** The sections of the form, in order. */
    public enum Section {
        WHAT(List.of(FORMATS, TITLE, SUMMARY, DESCRIPTION, THEMES, PRINCIPLES), List.of()),
        WHEN(List.of(MODE, LONG_RUNNING), List.of(SESSIONS, PLACES, PARTS)),
        WHO(List.of(FREE, COST_NOTE, AUDIENCE, WITH_CHILDREN), List.of(LANGUAGES)),
        ACCESS(with(answers(Accessibility.class), ACCESSIBILITY_NOTE), List.of()),
        RIGHTS(with(answers(RightsQuestion.class), RIGHTS_NOTE), List.of()),
        LINKS(List.of(), List.of(Questions.LINKS)),
        PARTNERS(List.of(), List.of(Questions.PARTNERS)),
        PICTURES(List.of(), List.of(IMAGES));

        private final List<Question> questions;
        private final List<Group> groups;

        Section(List<Question> questions, List<Group> groups) {
            this.questions = questions;
            this.groups = groups;
        }

        public List<Question> questions() {
            return questions;
        }

        public List<Group> groups() {
            return groups;
        }
    }

    private static final Pattern FIELD = Pattern.compile(
            "(?:([a-z-]+)\\.([a-z0-9-]{1,80})\\.)?([a-z0-9-]+)(?:@([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}))?");

    private Questions() {}

    /** A question that is asked any number of times, a row for each. */
    public record Group(String name, int most, List<Question> questions) {

        Group(String name, int most, Question... questions) {
            this(name, most, List.of(questions));
        }

        /** The name of a field in a row. */
        public String field(String row, Question question) {
            return name + "." + row + "." + question.name();
        }

        Question question(String wanted) {
            return questions.stream()
                    .filter(question -> question.name().equals(wanted))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A question about each fact of a vocabulary, to be answered with yes, no or not at all. */
    static <E extends Enum<E>> List<Question> answers(Class<E> facts) {
        return Arrays.stream(facts.getEnumConstants())
                .map(fact -> Question.oneOf(Spelling.of(fact), Answer.class))
                .toList();
    }

    private static List<Question> with(List<Question> answers, Question note) {
        return Stream.concat(answers.stream(), Stream.of(note)).toList();
    }

    /** The group of a name; empty where there is none. */
    public static Optional<Group> group(String name) {
        return Optional.ofNullable(Known.GROUPS.get(name));
    }

    /** The field that a name means; empty where nothing of that name is asked. */
    public static Optional<Field> field(String name) {
        Matcher matcher = FIELD.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String group = matcher.group(1);
        String row = matcher.group(2);
        String asked = matcher.group(3);
        String language = matcher.group(4);
        if (group == null && language == null && Known.GROUPS.containsKey(asked)) {
            return Optional.of(new Field(name, null, null, Question.line(asked, 20_000), null));
        }
        Stream<Question> candidates = group == null
                ? Stream.ofNullable(Known.SINGLE.get(asked))
                : Stream.ofNullable(Known.GROUPS.get(group)).flatMap(known -> known.questions().stream());
        return candidates
                .filter(question -> question.name().equals(asked) && question.translated() == (language != null))
                .findFirst()
                .map(question ->
                        new Field(name, group == null ? null : Known.GROUPS.get(group), row, question, language));
    }

    /**
     * A field of the form.
     *
     * @param group null where it is asked once
     * @param row null where it is asked once
     * @param language null where it is not asked by language
     */
    public record Field(
            String name,
            @org.jspecify.annotations.Nullable Group group,
            @org.jspecify.annotations.Nullable String row,
            Question question,
            @org.jspecify.annotations.Nullable String language) {

        /** Whether it lists the rows of a group. */
        boolean listsRows() {
            return group == null && Known.GROUPS.containsKey(name);
        }

        /** The same field in another language. */
        String in(String other) {
            return name.substring(0, name.indexOf('@') + 1) + other;
        }
    }

    /** Everything by its name; apart, because the sections are made before. */
    private static final class Known {
        static final Map<String, Question> SINGLE = Stream.concat(
                        Arrays.stream(Section.values()).flatMap(section -> section.questions().stream()),
                        Stream.of(TRANSLATIONS))
                .collect(Collectors.toUnmodifiableMap(Question::name, Function.identity()));
        static final Map<String, Group> GROUPS = Arrays.stream(Section.values())
                .flatMap(section -> section.groups().stream())
                .collect(Collectors.toUnmodifiableMap(Group::name, Function.identity()));
    }
}
