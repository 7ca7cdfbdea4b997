package org.rightsdays.publishing.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.programme.ProgrammePage.Counts;
import org.rightsdays.publishing.ProgrammeQuery;
import org.rightsdays.publishing.site.ProgrammeView.Chip;
import org.rightsdays.publishing.site.ProgrammeView.FilterGroup;

/** The filters of the programme for one reader. */
final class Facets {

    private final Words words;
    private final List<Facet<?>> all;

    Facets(Words words, Coalition coalition, ProgrammeFilter filter, Counts counts) {
        this.words = words;
        Facet<OrganisationId> unnamed = cities(Map.of());
        Map<OrganisationId, Organisation> named = coalition.find(unnamed.values(filter, counts));
        all = List.of(
                new Facet<>(
                        "date",
                        "filter.date",
                        ProgrammeFilter::dates,
                        Counts::dates,
                        Object::toString,
                        words::dayWithWeekday),
                cities(named),
                new Facet<>(
                        "country",
                        "filter.country",
                        ProgrammeFilter::countries,
                        Counts::countries,
                        code -> code,
                        words::country),
                Facet.ofConstants("theme", "filter.theme", words, ProgrammeFilter::themes, Counts::themes),
                Facet.ofConstants("kind", "filter.kind", words, ProgrammeFilter::kinds, Counts::kinds),
                Facet.ofConstants("format", "filter.format", words, ProgrammeFilter::formats, Counts::formats),
                Facet.ofConstants("mode", "filter.mode", words, ProgrammeFilter::modes, Counts::modes),
                new Facet<>(
                        "language",
                        "filter.language",
                        ProgrammeFilter::languages,
                        Counts::languages,
                        tag -> tag,
                        words::languageName),
                Facet.ofConstants(
                        "accessibility",
                        "filter.accessibility",
                        words,
                        ProgrammeFilter::accessibility,
                        Counts::accessibility));
    }

    private Facet<OrganisationId> cities(Map<OrganisationId, Organisation> named) {
        return new Facet<>(
                "city",
                "filter.city",
                ProgrammeFilter::cities,
                Counts::cities,
                OrganisationId::slug,
                id -> Optional.ofNullable(named.get(id))
                        .map(city -> city.name().in(words.language().tag()).text())
                        .orElse(id.slug()));
    }

    /** Only fields with something to choose. */
    List<FilterGroup> groups(ProgrammeFilter filter, Counts counts) {
        return all.stream()
                .map(facet -> facet.group(filter, counts, words))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    List<Chip> chips(ProgrammeQuery query, String programme) {
        var chips = new ArrayList<Chip>();
        ProgrammeFilter filter = query.filter();
        if (!filter.text().isBlank()) {
            chips.add(new Chip(
                    words.say("programme.chip.text", "text", filter.text()),
                    programme + query.without("q", filter.text())));
        }
        all.forEach(facet -> chips.addAll(facet.chips(query, words, programme)));
        if (filter.lane() != null) {
            chips.add(new Chip(
                    words.name(filter.lane()), programme + query.without("lane", ProgrammeQuery.named(filter.lane()))));
        }
        return List.copyOf(chips);
    }
}
