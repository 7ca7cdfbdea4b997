package org.rightsdays.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.programme.ProgrammeFilter.Lane;

/** The index against the plainest computation of the same, on random programmes. */
class EditionIndexTests {

    private static final Map<Field, List<Object>> VOCABULARY = new EnumMap<>(Map.of(
            Field.CITY, some(40, i -> new OrganisationId("city-" + i)),
            Field.COUNTRY, some(8, i -> "C" + (char) ('A' + i)),
            Field.KIND, List.of((Object[]) Kind.values()),
            Field.FORMAT, List.of((Object[]) Format.values()),
            Field.THEME, List.of((Object[]) Theme.values()),
            Field.MODE, List.of((Object[]) AttendanceMode.values()),
            Field.LANGUAGE, List.of("ar", "en", "fi", "fr"),
            Field.DATE, some(3, i -> LocalDate.of(2031, 12, 9 + i)),
            Field.ACCESSIBILITY, List.of((Object[]) Accessibility.values()),
            Field.LANE, List.of((Object[]) Lane.values())));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 500, 3000})
    void pagesAndCountsAreThoseOfAPlainComputation(int size) {
        var random = new Random(size);
        var ordinals = new Ordinals();
        List<Item> items = items(random, ordinals, size, 0);
        EditionIndex index =
                EditionIndex.of(1, ordinals, items.stream().map(Item::listing).toList());
        items.sort((one, other) -> Listing.PUBLIC_ORDER.compare(one.listing(), other.listing()));

        for (int i = 0; i < 60; i++) {
            ProgrammeFilter filter = i == 0 ? ProgrammeFilter.NONE : filter(random);
            Set<Integer> text = random.nextInt(3) > 0
                    ? null
                    : items.stream()
                            .map(item -> item.listing().number())
                            .filter(_ -> random.nextBoolean())
                            .collect(Collectors.toSet());
            compare(index, items, filter, text);
        }
    }

    @Test
    void indexAfterChangesIsTheOneMadeAfresh() {
        var random = new Random(7);
        var ordinals = new Ordinals();
        List<Item> items = items(random, ordinals, 800, 0);
        EditionIndex index =
                EditionIndex.of(1, ordinals, items.stream().map(Item::listing).toList());

        for (int version = 2; version < 12; version++) {
            List<Item> changed = items(random, ordinals, 30, random.nextInt(820));
            var numbers = changed.stream().map(item -> item.listing().number()).collect(Collectors.toSet());
            items.removeIf(item -> numbers.contains(item.listing().number()));
            items.addAll(changed);
            index = index.with(version, changed.stream().map(Item::listing).toList());
        }

        EditionIndex fresh =
                EditionIndex.of(11, ordinals, items.stream().map(Item::listing).toList());
        assertThat(index.version()).isEqualTo(11);
        assertThat(order(index)).isEqualTo(order(fresh));
        items.sort((one, other) -> Listing.PUBLIC_ORDER.compare(one.listing(), other.listing()));
        for (int i = 0; i < 30; i++) {
            compare(index, items, filter(random), null);
        }
        for (Item item : items) {
            assertThat(index.find(item.listing().slug())).containsSame(item.listing());
        }
        assertThat(index.find("no-such-slug")).isEmpty();
    }

    private static void compare(
            EditionIndex index, List<Item> items, ProgrammeFilter filter, @Nullable Set<Integer> text) {
        var selection = new Selection(index, filter, text == null ? null : index.bits(text));

        List<String> expected = items.stream()
                .filter(item -> item.matches(filter, null, text))
                .map(item -> item.listing().slug())
                .toList();
        assertThat(selection.total()).isEqualTo(expected.size());
        for (int first : new int[] {0, 7, expected.size() - 3, expected.size()}) {
            int from = Math.clamp(first, 0, expected.size());
            assertThat(IntStream.of(selection.slice(from, 10))
                            .mapToObj(position -> index.at(position).slug()))
                    .isEqualTo(expected.subList(from, Math.min(from + 10, expected.size())));
        }

        ProgrammePage.Counts counts = selection.counts();
        assertThat(counts.cities()).isEqualTo(plainCounts(items, filter, Field.CITY, text));
        assertThat(counts.countries()).isEqualTo(plainCounts(items, filter, Field.COUNTRY, text));
        assertThat(counts.kinds()).isEqualTo(plainCounts(items, filter, Field.KIND, text));
        assertThat(counts.formats()).isEqualTo(plainCounts(items, filter, Field.FORMAT, text));
        assertThat(counts.themes()).isEqualTo(plainCounts(items, filter, Field.THEME, text));
        assertThat(counts.modes()).isEqualTo(plainCounts(items, filter, Field.MODE, text));
        assertThat(counts.languages()).isEqualTo(plainCounts(items, filter, Field.LANGUAGE, text));
        assertThat(counts.dates()).isEqualTo(plainCounts(items, filter, Field.DATE, text));
        assertThat(counts.accessibility()).isEqualTo(plainCounts(items, filter, Field.ACCESSIBILITY, text));
        for (Lane lane : Lane.values()) {
            assertThat(selection.inLane(lane))
                    .isEqualTo(plainCounts(items, filter, Field.LANE, text).getOrDefault(lane, 0));
        }
    }

    private static Map<Object, Integer> plainCounts(
            List<Item> items, ProgrammeFilter filter, Field field, @Nullable Set<Integer> text) {
        var counts = new TreeMap<Object, Integer>();
        items.stream()
                .filter(item -> item.matches(filter, field, text))
                .flatMap(item -> item.of(field).stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private static List<String> order(EditionIndex index) {
        return IntStream.range(0, index.size())
                .mapToObj(position -> index.at(position).slug())
                .toList();
    }

    private static List<Item> items(Random random, Ordinals ordinals, int count, int firstNumber) {
        var items = new ArrayList<Item>();
        for (int number = firstNumber; number < firstNumber + count; number++) {
            var values = new EnumMap<Field, Set<Object>>(Field.class);
            VOCABULARY.forEach((field, vocabulary) -> values.put(field, some(random, vocabulary, field)));
            int[] combinations = new int[Field.values().length];
            values.forEach((field, ofField) -> combinations[field.ordinal()] = ordinals.combination(
                    field,
                    ofField.stream()
                            .mapToInt(value -> ordinals.numberOf(field, value))
                            .toArray()));
            items.add(new Item(
                    new Listing(
                            number,
                            1,
                            "slug-" + number,
                            new OrganisationId("city-0"),
                            random.nextInt(5),
                            "city " + random.nextInt(3),
                            "title " + random.nextInt(4),
                            combinations),
                    values));
        }
        return items;
    }

    private static Set<Object> some(Random random, List<Object> vocabulary, Field field) {
        boolean exactlyOne = field == Field.LANE || field == Field.MODE;
        return random.ints(exactlyOne ? 1 : random.nextInt(4), 0, vocabulary.size())
                .mapToObj(vocabulary::get)
                .collect(Collectors.toSet());
    }

    private static ProgrammeFilter filter(Random random) {
        return new ProgrammeFilter(
                "",
                asked(random, Field.CITY, OrganisationId.class),
                asked(random, Field.COUNTRY, String.class),
                asked(random, Field.KIND, Kind.class),
                asked(random, Field.FORMAT, Format.class),
                asked(random, Field.THEME, Theme.class),
                asked(random, Field.MODE, AttendanceMode.class),
                asked(random, Field.LANGUAGE, String.class),
                asked(random, Field.DATE, LocalDate.class),
                asked(random, Field.ACCESSIBILITY, Accessibility.class),
                random.nextInt(3) == 0 ? Lane.values()[random.nextInt(2)] : null);
    }

    private static <V> Set<V> asked(Random random, Field field, Class<V> type) {
        var asked = new HashSet<V>();
        if (random.nextInt(5) == 0) {
            List<Object> vocabulary = VOCABULARY.getOrDefault(field, List.of());
            random.ints(1 + random.nextInt(3), 0, vocabulary.size())
                    .forEach(i -> asked.add(type.cast(vocabulary.get(i))));
        }
        return asked;
    }

    private static List<Object> some(int count, java.util.function.IntFunction<Object> maker) {
        return IntStream.range(0, count).mapToObj(maker).toList();
    }

    private record Item(Listing listing, Map<Field, Set<Object>> values) {

        Set<Object> of(Field field) {
            return values.getOrDefault(field, Set.of());
        }

        boolean matches(ProgrammeFilter filter, @Nullable Field without, @Nullable Set<Integer> text) {
            return (text == null || text.contains(listing.number()))
                    && Stream.of(Field.values())
                            .filter(field -> field != without)
                            .allMatch(field -> field.wantedBy(filter).isEmpty()
                                    || field.wantedBy(filter).stream().anyMatch(of(field)::contains));
        }
    }
}
