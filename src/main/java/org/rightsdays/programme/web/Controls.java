package org.rightsdays.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.submissions.DraftContent;
import org.rightsdays.programme.submissions.Question;
import org.rightsdays.programme.submissions.Questions;
import org.rightsdays.programme.submissions.Questions.Group;
import org.rightsdays.programme.submissions.Spelling;
import org.rightsdays.programme.web.DraftView.Control;

/** The fields of a question: one, or one for each language that the entry is written in. */
final class Controls {

    private final DraftContent content;
    private final Words words;
    private final Labels labels;
    private final List<Choice> organisations;

    Controls(DraftContent content, Words words, List<Choice> organisations) {
        this.content = content;
        this.words = words;
        this.labels = new Labels(words);
        this.organisations = organisations;
    }

    List<Control> of(@Nullable Group group, String row, Question question) {
        String name = group == null ? question.name() : group.field(row, question);
        return question.translated()
                ? content.languages().stream()
                        .map(language -> control(group, name + "@" + language, question, language))
                        .toList()
                : List.of(control(group, name, question, null));
    }

    private Control control(@Nullable Group group, String name, Question question, @Nullable String language) {
        boolean original = language == null || language.equals(content.language());
        return new Control(
                question.form(),
                name,
                label(group, question, language),
                original ? labels.hint(group, question) : null,
                content.value(name),
                content.several(name),
                !(question.required() && original),
                choices(question, content.value(name)),
                empty(question),
                language,
                content.outdated().contains(name));
    }

    private String label(@Nullable Group group, Question question, @Nullable String language) {
        String label = labels.of(group, question);
        if (language == null || content.languages().size() == 1) {
            return label;
        }
        String key = language.equals(content.language()) ? "submission.in-original" : "submission.in-language";
        return words.say(key, "question", label, "language", words.languageName(language));
    }

    private List<Choice> choices(Question question, String chosen) {
        return switch (question.form()) {
            case ONE_OF, SOME_OF -> constants(question);
            case LANGUAGE -> Tongues.present(words, chosen);
            case ORGANISATION -> organisations;
            case PART -> rows(Questions.PARTS, "title");
            case PLACE -> rows(Questions.PLACES, "name");
            default -> List.of();
        };
    }

    /** "Not stated" is what an empty choice means. */
    private List<Choice> constants(Question question) {
        return question.choices(words).stream()
                .filter(choice -> !choice.value().equals(Spelling.of(Answer.NOT_STATED)))
                .map(choice -> new Choice(choice.value(), choice.label()))
                .toList();
    }

    private List<Choice> rows(Group group, String title) {
        return content.rows(group).stream()
                .map(row -> new Choice(row, name(group, row, title)))
                .toList();
    }

    private String name(Group group, String row, String title) {
        return content.languages().stream()
                .map(language -> content.value(group.name() + "." + row + "." + title + "@" + language))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(row);
    }

    private @Nullable String empty(Question question) {
        return switch (question.form()) {
            case ONE_OF ->
                question.vocabulary() == Answer.class || question.vocabulary() == AttendanceMode.class
                        ? words.name(Answer.NOT_STATED)
                        : words.say("submission.choose");
            case LANGUAGE, ORGANISATION -> words.say("submission.choose");
            case PART, PLACE -> words.say("submission.none");
            default -> null;
        };
    }
}
