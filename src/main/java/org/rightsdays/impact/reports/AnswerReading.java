package org.rightsdays.impact.reports;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Amount;

/** Reads single answers and notes what is wrong with them. */
final class AnswerReading {

    private static final int MOST = 10_000_000;
    private static final int LONGEST = 5_000;

    private final Map<String, String> answers;
    private final List<Problem> problems = new ArrayList<>();

    AnswerReading(Map<String, String> answers) {
        this.answers = answers;
        answers.forEach((field, text) -> {
            if (text.length() > LONGEST) {
                wrong(field, "impact.report.wrong.too-long", "most", LONGEST);
            }
        });
    }

    List<Problem> problems() {
        return problems;
    }

    void wrong(String field, String key, Object... arguments) {
        problems.add(Problem.of(field, key, arguments));
    }

    /** What was typed, without blanks around it; empty for nothing. */
    String text(String field) {
        return answers.getOrDefault(field, "").strip();
    }

    @Nullable
    String textOrNull(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** The number of the last row of a kind that is told. */
    int rows(String beginning) {
        return ReportFields.rows(answers, beginning, 0);
    }

    boolean yes(String field) {
        return text(field).equals(ReportFields.YES);
    }

    /** A whole number from zero; digits of any script, with blanks between groups. Zero is an answer, nothing is none. */
    OptionalInt count(String field) {
        return text(field).isEmpty() ? OptionalInt.empty() : number(field, text(field));
    }

    private OptionalInt number(String field, String typed) {
        String text = typed.replaceAll("[\\s\\u00A0\\u202F]", "");
        if (text.isEmpty()) {
            wrong(field, "impact.report.wrong.number");
            return OptionalInt.empty();
        }
        var digits = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            int digit = Character.digit(c, 10);
            if (digit < 0 || digits.length() > 9) {
                wrong(field, "impact.report.wrong.number");
                return OptionalInt.empty();
            }
            digits.append(digit);
        }
        long value = Long.parseLong(digits.toString());
        if (value > MOST) {
            wrong(field, "impact.report.wrong.number");
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) value);
    }

    /** A whole number as {@link #count} reads it, or a range of two such as "80–100"; null for nothing. */
    @Nullable
    Amount amount(String field) {
        String[] ends = text(field).split("\\s*(?:[-–—]|\\.\\.+|…)\\s*", -1);
        if (ends.length != 2) {
            OptionalInt count = count(field);
            return count.isPresent() ? Amount.of(count.getAsInt()) : null;
        }
        OptionalInt low = number(field, ends[0]);
        OptionalInt high = number(field, ends[1]);
        if (low.isEmpty() || high.isEmpty()) {
            return null;
        }
        if (low.getAsInt() > high.getAsInt()) {
            wrong(field, "impact.report.wrong.range");
            return null;
        }
        return Amount.between(low.getAsInt(), high.getAsInt());
    }

    @Nullable
    LocalDate day(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            wrong(field, "impact.report.wrong.day");
            return null;
        }
    }

    @Nullable
    URI link(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var link = new URI(text);
            boolean web = "https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme());
            if (web && link.getHost() != null && link.getUserInfo() == null) {
                return link;
            }
        } catch (URISyntaxException _) {
            // told below
        }
        wrong(field, "impact.report.wrong.link");
        return null;
    }

    <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
        String text = text(field).toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return null;
    }
}
