package org.rightsdays.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.i18n.Folded;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Contribution.Partner;

/**
 * All that a contribution can be found by, by text search configuration.
 *
 * @param configurations of each text
 * @param texts words joined by spaces
 */
record SearchText(int contribution, int edition, String[] configurations, String[] texts) {

    /** More than that of one language is not searched, so that no text exceeds what PostgreSQL takes. */
    private static final int LONGEST = 60_000;

    /** Between two texts, so that the end of one and the beginning of the next are no phrase. */
    private static final String END = " zzend ";

    static SearchText of(StoredContribution stored, Map<OrganisationId, Organisation> organisations) {
        var byConfiguration = new TreeMap<String, StringBuilder>();
        var all = new StringBuilder();
        texts(stored.contribution(), organisations)
                .forEach(localized -> localized.texts().forEach((language, text) -> {
                    String configuration = SearchLanguage.of(language);
                    if (configuration != null) {
                        append(byConfiguration.computeIfAbsent(configuration, _ -> new StringBuilder()), text);
                    }
                    append(all, text);
                }));
        plain(stored.contribution()).forEach(text -> append(all, text));

        var configurations = new ArrayList<String>();
        var texts = new ArrayList<String>();
        byConfiguration.forEach((configuration, text) -> {
            String typed = Folded.typed(text.toString());
            String folded = Folded.of(text.toString());
            configurations.add(configuration);
            texts.add(typed);
            if (!folded.equals(typed)) {
                configurations.add(configuration);
                texts.add(folded);
            }
            configurations.add("simple");
            texts.add(SearchLanguage.marker(configuration));
        });
        configurations.add("simple");
        texts.add(Folded.of(all.toString())
                + " "
                + SearchLanguage.marker(stored.contribution().id().edition()));
        return new SearchText(
                stored.number(),
                stored.contribution().id().edition().year(),
                configurations.toArray(String[]::new),
                texts.toArray(String[]::new));
    }

    private static Stream<LocalizedText> texts(
            Contribution contribution, Map<OrganisationId, Organisation> organisations) {
        var texts = new ArrayList<LocalizedText>();
        texts.add(contribution.title());
        texts.add(contribution.summary());
        addIfStated(texts, contribution.description());
        addIfStated(texts, contribution.audience());
        contribution.parts().forEach(part -> {
            texts.add(part.title());
            addIfStated(texts, part.summary());
        });
        contribution.sessions().forEach(session -> addIfStated(texts, session.title()));
        contribution.places().forEach(place -> texts.add(place.name()));
        Stream.concat(
                        Stream.of(contribution.host()),
                        contribution.partners().stream().map(Partner::organisation))
                .map(organisations::get)
                .forEach(organisation -> addIfStated(texts, organisation == null ? null : organisation.name()));
        return texts.stream();
    }

    private static Stream<String> plain(Contribution contribution) {
        return contribution.places().stream().map(Contribution.Place::address).mapMulti((address, add) -> {
            if (address != null) {
                add.accept(address);
            }
        });
    }

    private static void addIfStated(List<LocalizedText> texts, @Nullable LocalizedText text) {
        if (text != null) {
            texts.add(text);
        }
    }

    private static void append(StringBuilder all, String text) {
        int room = LONGEST - all.length();
        if (room > 0) {
            all.append(text, 0, Math.min(room, text.length())).append(END);
        }
    }
}
