package org.rightsdays.publishing.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Matches;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.programme.Tally;
import org.rightsdays.publishing.ProgrammeQuery;
import org.rightsdays.publishing.site.ProgrammeView.Chip;
import org.rightsdays.publishing.site.ProgrammeView.FilterGroup;
import org.rightsdays.publishing.site.ProgrammeView.Option;

/**
 * A field of the filter as readers see it.
 *
 * @param legend key of its name
 * @param label name of a value in a reader's language
 */
record Facet<T extends Comparable<? super T>>(
        String parameter,
        String legend,
        Function<ProgrammeFilter, Set<T>> chosen,
        Function<Matches, Tally<T>> tally,
        Function<T, String> spelling,
        BiFunction<Words, T, String> label) {

    private static final int MOST_OPTIONS = 40;

    static <E extends Enum<E>> Facet<E> ofConstants(
            String parameter, Function<ProgrammeFilter, Set<E>> chosen, Function<Matches, Tally<E>> tally) {
        return new Facet<>(parameter, "filter." + parameter, chosen, tally, ProgrammeQuery::named, Words::name);
    }

    /**
     * The values with a match, and those chosen; the most frequent ones where there are too many. Days stand by date,
     * names by the alphabet of the reader.
     */
    FilterGroup group(Words words, Set<T> selected, Tally<T> tally) {
        List<T> values = tally.values();
        int[] counts = tally.counts();
        Map<T, Integer> shown = new HashMap<>();
        selected.forEach(value -> shown.put(value, 0));
        int[] met = IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray();
        Arrays.stream(mostFrequent(met, values, counts)).forEach(i -> shown.put(values.get(i), counts[i]));
        Arrays.stream(met).forEach(i -> shown.replace(values.get(i), counts[i]));
        List<Option> options = shown.entrySet().stream()
                .map(entry -> option(words, entry.getKey(), entry.getValue(), selected))
                .sorted(order(words))
                .toList();
        int left = (int) Arrays.stream(met)
                .filter(i -> !shown.containsKey(values.get(i)))
                .count();
        return new FilterGroup(parameter, words.say(legend), options, selected.size(), left);
    }

    private int[] mostFrequent(int[] met, List<T> values, int[] counts) {
        if (met.length <= MOST_OPTIONS) {
            return met;
        }
        return Arrays.stream(met)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> -counts[i]).thenComparing(values::get))
                .limit(MOST_OPTIONS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Option option(Words words, T value, int count, Set<T> selected) {
        String spelled = spelling.apply(value);
        return new Option(
                parameter + "-" + spelled,
                spelled,
                label.apply(words, value),
                words.number(count),
                selected.contains(value));
    }

    List<Chip> chips(ProgrammeQuery query, Words words, String programme) {
        return chosen.apply(query.filter()).stream()
                .sorted()
                .map(value -> new Chip(
                        words.say("programme.chip", "field", words.say(legend), "value", label.apply(words, value)),
                        programme + query.without(parameter, spelling.apply(value))))
                .toList();
    }

    private Comparator<Option> order(Words words) {
        return parameter.equals("date")
                ? Comparator.comparing(option -> LocalDate.parse(option.value()))
                : Comparator.comparing(Option::label, words.alphabetical());
    }
}
