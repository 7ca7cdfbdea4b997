package org.rightsdays.publishing.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Modality;
import org.rightsdays.programme.RightsQuestion;
import org.rightsdays.publishing.site.ContributionView.Fact;

/** Puts into words what to know before coming: languages, access, cost, and what happens to people's data. */
final class Conditions {

    private Conditions() {}

    static ContributionView.Conditions of(Contribution contribution, Words words) {
        String language = words.language().tag();
        return new ContributionView.Conditions(
                languages(contribution, words),
                Arrays.stream(Accessibility.values())
                        .map(question -> fact(words.name(question), contribution.accessible(question), words))
                        .toList(),
                ContributionReading.shown(contribution.accessibilityNote(), language),
                switch (contribution.cost().free()) {
                    case YES -> words.say("entry.free");
                    case NO -> words.say("entry.not-free");
                    case NOT_STATED -> words.name(Answer.NOT_STATED);
                },
                contribution.cost().free() != Answer.NOT_STATED,
                ContributionReading.shown(contribution.cost().note(), language),
                ContributionReading.shown(contribution.audience(), language),
                fact(words.say("contribution.with-children"), contribution.withChildren(), words),
                Arrays.stream(RightsQuestion.values())
                        .map(question ->
                                fact(words.name(question), contribution.rights().to(question), words))
                        .toList(),
                ContributionReading.shown(contribution.rights().note(), language));
    }

    private static Fact fact(String question, Answer answer, Words words) {
        return new Fact(question, words.name(answer), answer != Answer.NOT_STATED);
    }

    /** Each language once, with every way in which it is there: "French: spoken, captioned". */
    private static List<String> languages(Contribution contribution, Words words) {
        Map<String, EnumMap<Modality, String>> ways = new LinkedHashMap<>();
        contribution
                .languages()
                .forEach(language -> ways.computeIfAbsent(language.language(), _ -> new EnumMap<>(Modality.class))
                        .put(language.modality(), words.name(language.modality())));
        var lines = new ArrayList<String>();
        ways.forEach((tag, modalities) -> lines.add(words.say(
                "contribution.language.modality",
                "language",
                words.languageName(tag),
                "modalities",
                words.list(modalities.values()))));
        return List.copyOf(lines);
    }
}
