package org.rightsdays.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.programme.ProgrammeFilter.Lane;
import org.rightsdays.programme.ProgrammePage.Counts;

/** What of an index a filter selects, and how much each further value would. */
final class Selection {

    private final EditionIndex index;
    private final long @Nullable [] found;
    private final Map<Field, long[]> asked = new EnumMap<>(Field.class);
    private final Within all;

    /** @param found what the text search found; null where there is none */
    Selection(EditionIndex index, ProgrammeFilter filter, long @Nullable [] found) {
        this.index = index;
        this.found = found;
        for (Field field : Field.values()) {
            Set<?> wanted = field.wantedBy(filter);
            if (!wanted.isEmpty()) {
                long[] any = Bits.none(index.size());
                wanted.forEach(value -> index.positions(field, value).addTo(any));
                asked.put(field, any);
            }
        }
        all = without(null);
    }

    int total() {
        return all.total;
    }

    /** The matches of one page, in the public order. */
    int[] slice(int first, int most) {
        if (first >= all.total) {
            return new int[0];
        }
        int count = Math.min(most, all.total - first);
        if (all.bits != null) {
            return Bits.slice(all.bits, first, count);
        }
        int[] positions = new int[count];
        Arrays.setAll(positions, i -> first + i);
        return positions;
    }

    /** How many of a lane match the other fields. */
    int inLane(Lane lane) {
        int number = index.ordinals().find(Field.LANE, lane);
        int[] counts = counts(Field.LANE);
        return number < 0 || number >= counts.length ? 0 : counts[number];
    }

    Counts counts() {
        return new Counts(
                counts(Field.CITY, OrganisationId.class),
                counts(Field.COUNTRY, String.class),
                counts(Field.KIND, Kind.class),
                counts(Field.FORMAT, Format.class),
                counts(Field.THEME, Theme.class),
                counts(Field.MODE, AttendanceMode.class),
                counts(Field.LANGUAGE, String.class),
                counts(Field.DATE, LocalDate.class),
                counts(Field.ACCESSIBILITY, Accessibility.class));
    }

    private <V extends Comparable<? super V>> Map<V, Integer> counts(Field field, Class<V> type) {
        int[] counts = counts(field);
        @SuppressWarnings("unchecked")
        Map.Entry<V, Integer>[] some = new Map.Entry[counts.length];
        int used = 0;
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                some[used++] = Map.entry(type.cast(index.ordinals().value(field, number)), counts[number]);
            }
        }
        Arrays.sort(some, 0, used, Map.Entry.comparingByKey());
        Map<V, Integer> byValue = LinkedHashMap.newLinkedHashMap(used);
        for (int i = 0; i < used; i++) {
            byValue.put(some[i].getKey(), some[i].getValue());
        }
        return byValue;
    }

    /** By value number: how many would match, given the other fields. */
    private int[] counts(Field field) {
        return (asked.containsKey(field) ? without(field) : all).counts(field);
    }

    private Within without(@Nullable Field left) {
        long[] bits = found == null ? null : found.clone();
        for (Map.Entry<Field, long[]> entry : asked.entrySet()) {
            if (entry.getKey() == left) {
                continue;
            }
            if (bits == null) {
                bits = entry.getValue().clone();
            } else {
                Bits.keep(bits, entry.getValue());
            }
        }
        return new Within(bits);
    }

    /** A set of positions to count in; null stands for all. */
    private final class Within {

        private final long @Nullable [] bits;
        private final int total;
        private final int from;
        private final int to;

        Within(long @Nullable [] bits) {
            this.bits = bits;
            int first = 0;
            int last = bits == null ? 0 : bits.length;
            if (bits != null) {
                while (first < last && bits[first] == 0) {
                    first++;
                }
                while (last > first && bits[last - 1] == 0) {
                    last--;
                }
            }
            from = first;
            to = last;
            total = bits == null ? index.size() : Bits.count(bits);
        }

        int[] counts(Field field) {
            Positions[] positions = index.positions(field);
            int[] counts = new int[positions.length];
            if (bits == null) {
                Arrays.setAll(counts, number -> positions[number].count());
            } else if (total * 8 < index.size() && total < 64 * positions.length) {
                countByMember(field, bits, counts);
            } else {
                Arrays.setAll(counts, number -> positions[number].countIn(bits, from, to));
            }
            return counts;
        }

        /** Cheaper where few match and a field has many values. */
        private void countByMember(Field field, long[] members, int[] counts) {
            for (int i = from; i < to; i++) {
                for (long word = members[i]; word != 0; word &= word - 1) {
                    for (int number : index.at((i << 6) + Long.numberOfTrailingZeros(word))
                            .values(field)) {
                        counts[number]++;
                    }
                }
            }
        }
    }
}
