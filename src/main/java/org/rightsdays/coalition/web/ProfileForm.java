package org.rightsdays.coalition.web;

import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.Organisation.Logo;
import org.rightsdays.coalition.Profiles.Profile;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * The public profile as it was typed.
 *
 * @param names by language
 * @param summaries by language
 * @param alternative what the logo shows, in the language of the page
 */
public record ProfileForm(
        Map<String, String> names,
        Map<String, String> summaries,
        String website,
        TypedPosition position,
        String alternative,
        boolean withoutLogo) {

    static final int LONGEST_NAME = 150;
    static final int LONGEST_SUMMARY = 2000;

    static ProfileForm of(Organisation organisation, String language) {
        LocalizedText summary = organisation.summary();
        Logo logo = organisation.logo();
        return new ProfileForm(
                organisation.name().texts(),
                summary == null ? Map.of() : summary.texts(),
                organisation.website() == null ? "" : organisation.website().toString(),
                new TypedPosition(TypedPosition.of(organisation.position())),
                logo == null ? "" : logo.alternative().in(language).text(),
                false);
    }

    /** {@code name-fi} and {@code summary-fi} of each of the languages, and the fields that have none; a place that wasn't sent stays. */
    static ProfileForm read(Map<String, String> fields, SequencedSet<String> languages, Organisation before) {
        var names = new TreeMap<String, String>();
        var summaries = new TreeMap<String, String>();
        for (String language : languages) {
            put(names, language, fields.get("name-" + language));
            put(summaries, language, fields.get("summary-" + language));
        }
        return new ProfileForm(
                names,
                summaries,
                JoinForm.text(fields.get("website")),
                new TypedPosition(JoinForm.text(fields.getOrDefault("position", TypedPosition.of(before.position())))),
                JoinForm.text(fields.get("alternative")),
                "yes".equals(fields.get("withoutLogo")));
    }

    FormErrors errors(String original) {
        var errors = FormErrors.none();
        errors.require(names.get(original), "name-" + original, "coalition.profile.name.missing");
        names.forEach((language, text) -> {
            if (text.length() > LONGEST_NAME) {
                errors.add("name-" + language, "coalition.join.too-long", "most", LONGEST_NAME);
            }
        });
        summaries.forEach((language, text) -> {
            if (text.length() > LONGEST_SUMMARY) {
                errors.add("summary-" + language, "coalition.join.too-long", "most", LONGEST_SUMMARY);
            }
        });
        if (!website.isEmpty() && Websites.read(website).isEmpty()) {
            errors.add("website", "coalition.website.wrong");
        }
        position.check(errors, "position");
        return errors;
    }

    /** Only of a form without errors. */
    Profile profile(Organisation before, @Nullable Logo logo) {
        LocalizedText summary = before.summary();
        return new Profile(
                new LocalizedText(before.name().original(), names),
                summaries.isEmpty()
                        ? null
                        : new LocalizedText(
                                summary != null && summaries.containsKey(summary.original())
                                        ? summary.original()
                                        : summaries.containsKey(before.name().original())
                                                ? before.name().original()
                                                : summaries.keySet().iterator().next(),
                                summaries),
                Websites.read(website).orElse(null),
                before.isCity() ? position.position() : before.position(),
                logo);
    }

    private static void put(Map<String, String> texts, String language, @Nullable String text) {
        if (!JoinForm.text(text).isEmpty()) {
            texts.put(language, JoinForm.text(text));
        }
    }
}
