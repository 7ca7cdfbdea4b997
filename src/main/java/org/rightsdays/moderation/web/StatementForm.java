package org.rightsdays.moderation.web;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.Outcome;
import org.rightsdays.moderation.reasons.Ground;
import org.rightsdays.moderation.reasons.StatementOfReasons;
import org.rightsdays.platform.desk.FormErrors;

/** A statement of reasons as it is typed. */
public record StatementForm(
        @Nullable String outcome,
        @Nullable Integer version,
        @Nullable String ground,
        @Nullable String facts,
        @Nullable String law,
        @Nullable String explanation,
        @Nullable String territory,
        @Nullable String lasts) {

    /** How many days a suspension can be chosen to last. */
    static final List<Integer> DAYS = List.of(7, 30, 90, 180, 365);

    static final String UNTIL_LIFTED = "until-lifted";

    private static final int MOST_TERRITORIES = 250;

    FormErrors errors() {
        var errors = FormErrors.none();
        Ground chosen = CaseQuery.constant(Ground.class, ground);
        if (chosen == null) {
            errors.add("ground", "moderation.statement.ground.missing");
        }
        errors.require(facts, "facts", "moderation.statement.facts.missing");
        tooLong(errors, "facts", facts, StatementOfReasons.FACTS_LETTERS);
        boolean illegal = chosen != null && chosen.basis() == Ground.Basis.ILLEGAL_CONTENT;
        if (illegal) {
            errors.require(law, "law", "moderation.statement.law.missing");
        }
        tooLong(errors, "law", law, StatementOfReasons.LAW_LETTERS);
        if (chosen != null && chosen.needsExplanation()) {
            errors.require(explanation, "explanation", "moderation.statement.explanation.missing");
        }
        tooLong(errors, "explanation", explanation, StatementOfReasons.EXPLANATION_LETTERS);
        if (territories().isEmpty()) {
            errors.add("territory", "moderation.statement.territory.wrong");
        }
        if (suspends() && !UNTIL_LIFTED.equals(lasts) && days().isEmpty()) {
            errors.add("lasts", "suspension.lasts.missing");
        }
        return errors;
    }

    /** The version of the case that was read; one that no case has where it is missing. */
    int versionRead() {
        return version == null ? 0 : version;
    }

    /** To be asked when there are no errors. The law is left out where the ground is none. */
    StatementOfReasons statement(String language, Instant now) {
        Ground chosen =
                Optional.ofNullable(CaseQuery.constant(Ground.class, ground)).orElseThrow();
        return new StatementOfReasons(
                chosen,
                Optional.ofNullable(facts).orElse(""),
                chosen.basis() == Ground.Basis.ILLEGAL_CONTENT ? law : null,
                explanation,
                territories().orElseThrow(),
                language,
                days().filter(_ -> suspends())
                        .map(now.truncatedTo(ChronoUnit.MINUTES)::plus)
                        .orElse(null));
    }

    private boolean suspends() {
        return CaseQuery.constant(Outcome.class, outcome) == Outcome.SUSPEND;
    }

    private Optional<Duration> days() {
        return DAYS.stream()
                .filter(days -> String.valueOf(days).equals(lasts))
                .map(Duration::ofDays)
                .findFirst();
    }

    /** Codes of countries; empty when there is something else among them. */
    private Optional<List<String>> territories() {
        List<String> codes = Arrays.stream(
                        Optional.ofNullable(territory).orElse("").split("[,;\\s]+"))
                .filter(code -> !code.isBlank())
                .map(code -> code.toUpperCase(java.util.Locale.ROOT))
                .toList();
        var known = java.util.Set.of(java.util.Locale.getISOCountries());
        return codes.size() <= MOST_TERRITORIES && known.containsAll(codes) ? Optional.of(codes) : Optional.empty();
    }

    private static void tooLong(FormErrors errors, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            errors.add(field, "moderation.too-long", "most", most);
        }
    }
}
