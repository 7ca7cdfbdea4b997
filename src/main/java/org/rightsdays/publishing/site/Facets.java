package org.rightsdays.publishing.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.web.Part;
import org.rightsdays.platform.web.Parts;
import org.rightsdays.platform.web.Templates;
import org.rightsdays.programme.Matches;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.programme.Tally;
import org.rightsdays.publishing.ProgrammeQuery;
import org.rightsdays.publishing.site.ProgrammeView.Chip;
import org.rightsdays.publishing.site.ProgrammeView.FilterGroup;
import org.springframework.stereotype.Component;

/** The filters of the programme. What matches is counted for each request; equal counts are drawn once. */
@Component
class Facets {

    private final Templates templates;
    private final Parts parts;
    private final List<Facet<?>> all;

    Facets(Coalition coalition, Templates templates, Parts parts) {
        this.templates = templates;
        this.parts = parts;
        all = List.of(
                new Facet<>(
                        "date",
                        "filter.date",
                        ProgrammeFilter::dates,
                        Matches::dates,
                        LocalDate::toString,
                        Words::dayWithWeekday),
                new Facet<>(
                        "city",
                        "filter.city",
                        ProgrammeFilter::cities,
                        Matches::cities,
                        OrganisationId::slug,
                        (words, id) -> name(coalition, words, id)),
                new Facet<>(
                        "country",
                        "filter.country",
                        ProgrammeFilter::countries,
                        Matches::countries,
                        code -> code,
                        Words::country),
                Facet.ofConstants("theme", ProgrammeFilter::themes, Matches::themes),
                Facet.ofConstants("kind", ProgrammeFilter::kinds, Matches::kinds),
                Facet.ofConstants("format", ProgrammeFilter::formats, Matches::formats),
                Facet.ofConstants("mode", ProgrammeFilter::modes, Matches::modes),
                new Facet<>(
                        "language",
                        "filter.language",
                        ProgrammeFilter::languages,
                        Matches::languages,
                        tag -> tag,
                        Words::languageName),
                Facet.ofConstants("accessibility", ProgrammeFilter::accessibility, Matches::accessibility));
    }

    private static String name(Coalition coalition, Words words, OrganisationId id) {
        return coalition
                .find(id)
                .map(city -> city.name().in(words.language().tag()).text())
                .orElse(id.slug());
    }

    /** Only fields with something to choose. */
    List<Part> groups(Visit visit, ProgrammeFilter filter, Matches matches) {
        return all.stream()
                .map(facet -> group(visit, facet, filter, matches))
                .filter(group -> !group.isEmptyContent())
                .toList();
    }

    private <T extends Comparable<? super T>> Part group(
            Visit visit, Facet<T> facet, ProgrammeFilter filter, Matches matches) {
        EditionId edition = visit.edition().id();
        Set<T> chosen = facet.chosen().apply(filter);
        Tally<T> tally = facet.tally().apply(matches);
        var key = new Key(edition, visit.language(), facet.parameter(), chosen, tally.hashOfCounts());
        var madeFrom = new MadeFrom(matches.version(), tally);
        return parts.find(key, madeFrom).orElseGet(() -> {
            Part drawn = draw(visit, facet.group(visit.words(), chosen, tally));
            if (matches.version() >= 0) {
                parts.keep(key, madeFrom, drawn);
            }
            return drawn;
        });
    }

    private Part draw(Visit visit, FilterGroup group) {
        if (group.options().isEmpty()) {
            return Part.NONE;
        }
        return templates.part(
                "publishing/filterGroup.jte",
                Map.of(
                        "words", visit.words(),
                        "group", group,
                        "cities", visit.to().cities(visit.edition().id())));
    }

    List<Chip> chips(Words words, ProgrammeQuery query, String programme) {
        var chips = new ArrayList<Chip>();
        ProgrammeFilter filter = query.filter();
        if (!filter.text().isBlank()) {
            chips.add(new Chip(
                    words.say("programme.chip.text", "text", filter.text()),
                    programme + query.without("q", filter.text())));
        }
        all.forEach(facet -> chips.addAll(facet.chips(query, words, programme)));
        Optional.ofNullable(filter.lane())
                .ifPresent(lane -> chips.add(
                        new Chip(words.name(lane), programme + query.without("lane", ProgrammeQuery.named(lane)))));
        return List.copyOf(chips);
    }

    /** {@code counts} only tells apart what is asked for at the same time; {@link MadeFrom} is exact. */
    private record Key(EditionId edition, String language, String field, Set<?> chosen, int counts) {}

    /** The names of values are those of the content version. */
    private record MadeFrom(long version, Tally<?> tally) {}
}
