package org.rightsdays.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
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
                wanted.forEach(value -> index.column(field).positions(value).addTo(any));
                asked.put(field, any);
            }
        }
        all = new Within(without(null));
    }

    int total() {
        return all.total;
    }

    /** The matches of one page, in the public order. */
    int[] slice(int first, int most) {
        return all.slice(first, most);
    }

    /** The same of one lane, whatever lane the filter asks for; null for what the filter asks for. */
    int[] slice(@Nullable Lane lane, int first, int most) {
        if (lane == null) {
            return slice(first, most);
        }
        long[] bits = Bits.none(index.size());
        index.column(Field.LANE).positions(lane).addTo(bits);
        long[] others = without(Field.LANE);
        if (others != null) {
            Bits.keep(bits, others);
        }
        return new Within(bits).slice(first, most);
    }

    /** How many of a lane match the other fields. */
    int inLane(Lane lane) {
        Positions positions = index.column(Field.LANE).positions(lane);
        Within others = within(Field.LANE);
        return others.bits == null ? positions.count() : positions.countIn(others.bits, others.from, others.to);
    }

    Counts counts() {
        return new Counts(
                this.<OrganisationId>tally(Field.CITY).asMap(),
                this.<String>tally(Field.COUNTRY).asMap(),
                this.<Kind>tally(Field.KIND).asMap(),
                this.<Format>tally(Field.FORMAT).asMap(),
                this.<Theme>tally(Field.THEME).asMap(),
                this.<AttendanceMode>tally(Field.MODE).asMap(),
                this.<String>tally(Field.LANGUAGE).asMap(),
                this.<LocalDate>tally(Field.DATE).asMap(),
                this.<Accessibility>tally(Field.ACCESSIBILITY).asMap());
    }

    /** How many would match for each value of a field, given the other fields. */
    <V extends Comparable<? super V>> Tally<V> tally(Field field) {
        Within within = within(field);
        Column column = index.column(field);
        // A field holds values of one type; which one, its callers know.
        @SuppressWarnings("unchecked")
        var values = (List<V>) column.values();
        return new Tally<>(
                values,
                within.bits == null
                        ? column.counts()
                        : column.counts(within.bits, within.from, within.to, within.total));
    }

    private Within within(Field field) {
        return asked.containsKey(field) ? new Within(without(field)) : all;
    }

    private long @Nullable [] without(@Nullable Field left) {
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
        return bits;
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

        int[] slice(int first, int most) {
            if (first >= total) {
                return new int[0];
            }
            int count = Math.min(most, total - first);
            if (bits != null) {
                return Bits.slice(bits, first, count);
            }
            int[] positions = new int[count];
            Arrays.setAll(positions, i -> first + i);
            return positions;
        }
    }
}
