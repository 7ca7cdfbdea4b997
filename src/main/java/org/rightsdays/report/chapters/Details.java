package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.reports.Narrative;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.CitySection.Detail;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.Text;

/** What a host told of one contribution in words, each under its name. */
final class Details {

    private Details() {}

    static List<Detail> of(Facts facts, Contribution contribution) {
        Narrative told = facts.told().narrative(contribution.id().slug()).orElse(null);
        var details = new ArrayList<Detail>();
        if (told != null) {
            List<Text> held = held(contribution, told);
            if (!held.isEmpty()) {
                details.add(new Detail(Text.say("report.detail.held"), held));
            }
            written(details, "report.detail.languages", told.languages());
            if (!told.accessibility().isEmpty()) {
                details.add(new Detail(Text.say("report.detail.accessibility"), List.of(accessibility(told))));
            }
            written(details, "report.detail.outcomes", told.outcomes());
            written(details, "report.detail.lessons", told.lessons());
        }
        return details;
    }

    private static List<Text> held(Contribution contribution, Narrative told) {
        var held = new ArrayList<Text>();
        if (!told.held()) {
            held.add(Text.say("report.detail.not-held"));
            if (told.reason() != null) {
                held.add(Text.written(told.reason()));
            }
        }
        contribution.parts().stream()
                .filter(part -> told.held() && told.partsNotHeld().contains(part.key()))
                .map(part -> new Argument.Named(new Name(part.title(), null, null)))
                .forEach(part -> held.add(Text.say("report.detail.part-not-held", "part", part)));
        return held;
    }

    private static Text accessibility(Narrative told) {
        return Text.say(
                "report.label",
                "name",
                new Argument.Several(told.accessibility().stream()
                        .sorted()
                        .<Argument>map(one -> new Argument.Term(Words.keyOf(one)))
                        .toList()));
    }

    private static void written(List<Detail> details, String key, @Nullable LocalizedText words) {
        if (words != null) {
            details.add(new Detail(Text.say(key), List.of(Text.written(words))));
        }
    }
}
