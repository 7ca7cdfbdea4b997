package org.rightsdays.moderation.reasons;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is restricted, as the moderator writes it (DSA, article 17). The rest of the statement follows from the
 * case: the measure, the date, where the case came from, that no machine detected or decided anything, and the redress.
 *
 * @param facts what was found ({@code decision_facts})
 * @param law the provision that is broken ({@code illegal_content_legal_ground}); null unless the ground is illegal content
 * @param explanation why the ground applies, added to its ready-made sentence; null where that says enough
 * @param territory ISO 3166-1 alpha-2 codes of where it applies ({@code territorial_scope}); empty means everywhere
 * @param language BCP 47 tag of the free texts
 * @param until the moment when it ends by itself ({@code end_date_…}); null where it lasts until another decision
 * @throws IllegalArgumentException when something is missing or too long
 */
public record StatementOfReasons(
        Ground ground,
        String facts,
        @Nullable String law,
        @Nullable String explanation,
        List<String> territory,
        String language,
        @Nullable Instant until) {

    /** Lengths are the Commission's. */
    public static final int FACTS_LETTERS = 5000;

    public static final int LAW_LETTERS = 500;
    public static final int EXPLANATION_LETTERS = 2000;

    /** Of what lasts until another decision. */
    public StatementOfReasons(
            Ground ground,
            String facts,
            @Nullable String law,
            @Nullable String explanation,
            List<String> territory,
            String language) {
        this(ground, facts, law, explanation, territory, language, null);
    }

    public StatementOfReasons {
        facts = facts.strip();
        explanation = explanation == null || explanation.isBlank() ? null : explanation.strip();
        law = law == null || law.isBlank() ? null : law.strip();
        territory = territory.stream().distinct().sorted().toList();
        if (facts.isEmpty() || facts.length() > FACTS_LETTERS) {
            throw new IllegalArgumentException("A statement of reasons tells the facts");
        }
        if (explanation == null ? ground.needsExplanation() : explanation.length() > EXPLANATION_LETTERS) {
            throw new IllegalArgumentException("A statement of reasons explains why the ground applies");
        }
        if ((ground.basis() == Ground.Basis.ILLEGAL_CONTENT) != (law != null)
                || (law != null && law.length() > LAW_LETTERS)) {
            throw new IllegalArgumentException("Illegal content names the law, and nothing else does");
        }
        if (!territory.stream().allMatch(code -> code.matches("[A-Z]{2}"))) {
            throw new IllegalArgumentException("Territories are ISO 3166-1 codes");
        }
    }
}
