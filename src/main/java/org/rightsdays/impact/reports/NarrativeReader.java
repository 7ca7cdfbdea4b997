package org.rightsdays.impact.reports;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.reports.ReportFields.Counted;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.Contribution;

/** Reads what a host tells in words. */
final class NarrativeReader {

    private final Contribution contribution;
    private final String language;
    private final AnswerReading answers;

    NarrativeReader(Contribution contribution, String language, AnswerReading answers) {
        this.contribution = contribution;
        this.language = language;
        this.answers = answers;
    }

    Narrative read(boolean held) {
        return new Narrative(
                contribution.id().slug(),
                held,
                held ? null : words(ReportFields.HELD_WHY),
                held ? partsNotHeld() : Set.of(),
                answers.yes(ReportFields.CHILDREN),
                held ? accessibility() : Set.of(),
                held ? words(ReportFields.LANGUAGES) : null,
                held ? words(ReportFields.OUTCOMES) : null,
                words(ReportFields.LESSONS));
    }

    private Set<String> partsNotHeld() {
        return ReportFields.counted(contribution).stream()
                .filter(counted -> answers.text(counted.tookPlace()).equals("no"))
                .map(Counted::key)
                .collect(Collectors.toSet());
    }

    private Set<Accessibility> accessibility() {
        var provided = EnumSet.noneOf(Accessibility.class);
        answers.text(ReportFields.ACCESS).lines().forEach(word -> {
            for (Accessibility one : Accessibility.values()) {
                if (one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word.strip())) {
                    provided.add(one);
                }
            }
        });
        return provided;
    }

    private @Nullable LocalizedText words(String field) {
        String text = answers.textOrNull(field);
        return text == null ? null : LocalizedText.of(language, text);
    }
}
