package org.rightsdays.exchange.template;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.ContributionColumns;
import org.rightsdays.exchange.columns.DetailColumns;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.platform.i18n.Words;

/** What sheets and columns are for, in the words of one language. */
record Meaning(Words words) {

    /** Columns that ask a question of a vocabulary, by name. */
    private static final Map<String, Enum<?>> QUESTIONS =
            Stream.<Map.Entry<? extends Enum<?>, ? extends Column<?>>>concat(
                            ContributionColumns.ACCESSIBILITY.entrySet().stream(),
                            ContributionColumns.RIGHTS.entrySet().stream())
                    .collect(Collectors.toMap(entry -> entry.getValue().name(), Map.Entry::getKey));

    String of(Sheet sheet) {
        return words.say("exchange.sheet." + sheet.name());
    }

    String of(Sheet sheet, Column<?> column) {
        Enum<?> question = QUESTIONS.get(column.name());
        if (question != null && sheet == ContributionColumns.SHEET) {
            return words.say("exchange.column.answer", "question", words.name(question));
        }
        if (column.equals(DetailColumns.CONTRIBUTION)) {
            return words.say("exchange.column.contribution");
        }
        return words.say("exchange.column." + sheet.name() + "." + column.name());
    }

    /** What its cells look like. */
    String format(Column<?> column) {
        return words.say(
                "exchange.type." + column.type().key(),
                "choices",
                String.join(", ", column.type().choices()));
    }
}
