package org.rightsdays.programme.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.RightsQuestion;
import org.rightsdays.programme.submissions.Problem;
import org.rightsdays.programme.submissions.Question;
import org.rightsdays.programme.submissions.Questions;
import org.rightsdays.programme.submissions.Questions.Field;
import org.rightsdays.programme.submissions.Questions.Group;
import org.rightsdays.programme.submissions.Spelling;

/** How questions read. */
final class Labels {

    private final Words words;

    Labels(Words words) {
        this.words = words;
    }

    /** The question alone, without row and language. */
    String of(@Nullable Group group, Question question) {
        if (group != null) {
            return words.say("submission.field." + group.name() + "." + question.name());
        }
        return Spelling.read(Accessibility.class, question.name())
                .map(words::name)
                .or(() -> Spelling.read(RightsQuestion.class, question.name()).map(words::name))
                .orElseGet(() -> words.say("submission.field." + question.name()));
    }

    /** A field with its language, such as "Title (Finnish)". */
    String of(Field field) {
        String label = of(field.group(), field.question());
        return field.language() == null
                ? label
                : words.say(
                        "submission.in-language", "question", label, "language", words.languageName(field.language()));
    }

    /** A field by its name, as in what two people changed. */
    String of(String name) {
        return Questions.field(name)
                .filter(field -> !words.has("submission.group." + name))
                .map(this::of)
                .orElseGet(() -> words.has("submission.group." + name) ? words.say("submission.group." + name) : name);
    }

    @Nullable
    String hint(@Nullable Group group, Question question) {
        String key = "submission.hint-of." + (group == null ? "" : group.name() + ".") + question.name();
        return words.has(key) ? words.say(key) : null;
    }

    /** Everything that is wrong, each with the field it is about. */
    FormErrors errors(Iterable<Problem> problems) {
        FormErrors errors = FormErrors.none();
        for (Problem problem : problems) {
            errors.add(
                    problem.field(),
                    "submission.problem." + problem.code(),
                    "field",
                    of(problem.field()),
                    "length",
                    argument(problem, "length"),
                    "limit",
                    argument(problem, "limit"),
                    "most",
                    argument(problem, "most"));
        }
        return errors;
    }

    private static String argument(Problem problem, String name) {
        return Optional.ofNullable(problem.arguments().get(name)).orElse("");
    }
}
