package org.rightsdays.programme.submissions;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Answer;

/** Reads typed answers as values, and remembers whatever is wrong with them. */
final class Answers {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final DraftContent content;
    private final List<Problem> problems = new ArrayList<>();

    Answers(DraftContent content) {
        this.content = content;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void wrong(String field, String code) {
        problems.add(Problem.of(field, code));
    }

    void wrong(String field, String code, Map<String, String> arguments) {
        problems.add(new Problem(field, code, arguments));
    }

    DraftContent content() {
        return content;
    }

    /**
     * A text in all the languages that it is typed in; null where nothing is. What was never written in the language of
     * the entry has the first other one as its original.
     */
    @Nullable
    LocalizedText text(String name, Question question) {
        LocalizedText text = null;
        for (String language : content.languages()) {
            String written = checked(name + "@" + language, question);
            if (written != null) {
                text = text == null ? LocalizedText.of(language, written) : text.with(language, written);
            }
        }
        if (text == null && question.required()) {
            wrong(name + "@" + content.language(), "required");
        }
        return text;
    }

    /** A text in one language; null where nothing is typed. */
    @Nullable
    String line(String field, Question question) {
        String text = checked(field, question);
        if (text == null && question.required()) {
            wrong(field, "required");
        }
        return text;
    }

    private @Nullable String checked(String field, Question question) {
        String text = content.value(field);
        if (text.length() > question.longest()) {
            wrong(
                    field,
                    "too-long",
                    Map.of(
                            "length", Integer.toString(text.length()),
                            "limit", Integer.toString(question.longest())));
        }
        return text.isEmpty() ? null : text;
    }

    <E extends Enum<E>> Optional<E> oneOf(String field, Question question, Class<E> type) {
        String text = content.value(field);
        Optional<E> chosen = Spelling.read(type, text);
        if (chosen.isEmpty() && (question.required() || !text.isEmpty())) {
            wrong(field, text.isEmpty() ? "choose" : "unknown");
        }
        return chosen;
    }

    <E extends Enum<E>> Set<E> someOf(String field, Question question, Class<E> type) {
        Set<E> chosen = content.several(field).stream()
                .flatMap(text -> Spelling.read(type, text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (chosen.isEmpty() && question.required()) {
            wrong(field, "choose");
        }
        return chosen;
    }

    Answer answer(Question question) {
        return oneOf(question.name(), question, Answer.class).orElse(Answer.NOT_STATED);
    }

    @Nullable
    LocalDate day(String field, boolean required) {
        String text = content.value(field);
        if (text.isEmpty()) {
            if (required) {
                wrong(field, "required");
            }
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text, DAY);
            if (day.getYear() >= 1900 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException _) {
            // told below
        }
        wrong(field, "day");
        return null;
    }

    @Nullable
    LocalTime time(String field) {
        String text = content.value(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.length() > 5
                    ? LocalTime.parse(text)
                    : LocalTime.parse(text.length() == 4 ? "0" + text : text, TIME);
        } catch (DateTimeParseException _) {
            wrong(field, "time");
            return null;
        }
    }

    @Nullable
    ZoneId zone(String field, @Nullable ZoneId otherwise) {
        String text = content.value(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            if (text.indexOf('/') > 0 || text.equals("UTC")) {
                return ZoneId.of(text);
            }
        } catch (DateTimeException _) {
            // told below
        }
        wrong(field, "zone");
        return otherwise;
    }

    @Nullable
    URI address(String field) {
        String text = content.value(field);
        if (text.isEmpty()) {
            wrong(field, "required");
            return null;
        }
        try {
            var address = new URI(text);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            if (web && address.getHost() != null && address.getUserInfo() == null && text.length() <= 2_000) {
                return address;
            }
        } catch (URISyntaxException _) {
            // told below
        }
        wrong(field, "address");
        return null;
    }

    @Nullable
    Double degrees(String field, int most) {
        String text = content.value(field).replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?") && Math.abs(Double.parseDouble(text)) <= most) {
            return Double.parseDouble(text);
        }
        wrong(field, "degrees", Map.of("most", Integer.toString(most)));
        return null;
    }

    /** A language by its tag in the usual spelling. */
    @Nullable
    String language(String field) {
        String text = content.value(field);
        if (text.isEmpty()) {
            wrong(field, "choose");
            return null;
        }
        try {
            return new Locale.Builder()
                    .setLanguageTag(text.replace('_', '-'))
                    .build()
                    .toLanguageTag();
        } catch (IllformedLocaleException _) {
            wrong(field, "language");
            return null;
        }
    }
}
