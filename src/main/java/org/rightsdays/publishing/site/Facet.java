package org.rightsdays.publishing.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.programme.ProgrammePage.Counts;
import org.rightsdays.publishing.ProgrammeQuery;
import org.rightsdays.publishing.site.ProgrammeView.Chip;
import org.rightsdays.publishing.site.ProgrammeView.FilterGroup;
import org.rightsdays.publishing.site.ProgrammeView.Option;

/**
 * A field of the filter as readers see it.
 *
 * @param legend key of its name
 * @param label name of a value in the reader's language
 */
record Facet<T extends Comparable<? super T>>(
        String parameter,
        String legend,
        Function<ProgrammeFilter, Set<T>> chosen,
        Function<Counts, Map<T, Integer>> counts,
        Function<T, String> spelling,
        Function<T, String> label) {

    private static final int MOST_OPTIONS = 40;

    static <E extends Enum<E>> Facet<E> ofConstants(
            String parameter,
            String legend,
            Words words,
            Function<ProgrammeFilter, Set<E>> chosen,
            Function<Counts, Map<E, Integer>> counts) {
        return new Facet<>(parameter, legend, chosen, counts, ProgrammeQuery::named, words::name);
    }

    /** The values with a match, and those chosen; the most frequent ones where there are too many. */
    Set<T> values(ProgrammeFilter filter, Counts all) {
        var shown = new LinkedHashSet<>(chosen.apply(filter));
        counts.apply(all).entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST_OPTIONS)
                .forEach(shown::add);
        return shown;
    }

    FilterGroup group(ProgrammeFilter filter, Counts all, Words words) {
        Map<T, Integer> counted = counts.apply(all);
        Set<T> selected = chosen.apply(filter);
        Set<T> shown = values(filter, all);
        List<Option> options = shown.stream()
                .map(value -> new Option(
                        parameter + "-" + spelling.apply(value),
                        spelling.apply(value),
                        label.apply(value),
                        words.number(counted.getOrDefault(value, 0)),
                        selected.contains(value)))
                .sorted(order(words))
                .toList();
        int left = (int) counted.keySet().stream()
                .filter(value -> !shown.contains(value))
                .count();
        return new FilterGroup(parameter, words.say(legend), options, selected.size(), left);
    }

    List<Chip> chips(ProgrammeQuery query, Words words, String programme) {
        return chosen.apply(query.filter()).stream()
                .sorted()
                .map(value -> new Chip(
                        words.say("programme.chip", "field", words.say(legend), "value", label.apply(value)),
                        programme + query.without(parameter, spelling.apply(value))))
                .toList();
    }

    /** Days by date, names by the alphabet of the reader. */
    private Comparator<Option> order(Words words) {
        return parameter.equals("date")
                ? Comparator.comparing(option -> LocalDate.parse(option.value()))
                : Comparator.comparing(Option::label, words.alphabetical());
    }
}
