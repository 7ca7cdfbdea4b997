package org.rightsdays.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Period;
import org.rightsdays.platform.i18n.Folded;
import org.rightsdays.programme.ListingStore.Stored;
import org.rightsdays.programme.ProgrammeFilter.Lane;

/** Turns stored contributions into listings; each distinct text is read once and its arrays are shared. */
final class ListingReader {

    /** A session that says more days is taken as this many: nobody looks for each day of a whole year. */
    private static final int MOST_DAYS = 31;

    private final Ordinals ordinals;
    private final Period days;
    private final Map<OrganisationId, Organisation> organisations;
    private final Map<List<Object>, Integer> known = new HashMap<>();
    private final Map<String, OrganisationId> hosts = new HashMap<>();
    private final Map<String, String> cities = new HashMap<>();

    /** @param days of the edition, for what has no session */
    ListingReader(Ordinals ordinals, Period days, Map<OrganisationId, Organisation> organisations) {
        this.ordinals = ordinals;
        this.days = days;
        this.organisations = organisations;
    }

    Listing read(Stored stored) {
        return new Listing(
                stored.number(),
                stored.changedIn(),
                stored.slug(),
                hosts.computeIfAbsent(stored.host(), OrganisationId::new),
                begins(stored.sessions()),
                cities.computeIfAbsent(stored.host(), this::city),
                Folded.of(stored.title()),
                combinations(stored));
    }

    private int[] combinations(Stored stored) {
        int[] values = new int[Field.values().length];
        String hosts = stored.host() + " " + stored.coHosts();
        String lane = stored.longRunning() ? Lane.LONG.name() : Lane.DATED.name();
        set(
                values,
                Field.CITY,
                hosts,
                text -> hosts(text).filter(Organisation::isCity).map(Organisation::id));
        set(values, Field.COUNTRY, hosts, text -> hosts(text).map(Organisation::country));
        set(
                values,
                Field.KIND,
                stored.formats(),
                text -> words(text).map(name -> Format.valueOf(name).kind()));
        set(values, Field.FORMAT, stored.formats(), text -> words(text).map(Format::valueOf));
        set(values, Field.THEME, stored.themes(), text -> words(text).map(Theme::valueOf));
        set(values, Field.MODE, stored.mode(), text -> Stream.of(AttendanceMode.valueOf(text)));
        set(values, Field.LANGUAGE, stored.languages(), text -> words(text).map(Field::language));
        set(
                values,
                Field.ACCESSIBILITY,
                stored.accessible(),
                text -> words(text).map(Accessibility::valueOf));
        // Times are nearly as many as contributions: to remember their texts would take more than it saves.
        values[Field.DATE.ordinal()] = combination(Field.DATE, dates(stored.sessions(), stored.longRunning()).stream());
        set(values, Field.LANE, lane, text -> Stream.of(Lane.valueOf(text)));
        return values;
    }

    private void set(int[] values, Field field, String text, Function<String, Stream<?>> reader) {
        values[field.ordinal()] =
                known.computeIfAbsent(List.of(field, text), _ -> combination(field, reader.apply(text)));
    }

    private int combination(Field field, Stream<?> found) {
        return ordinals.combination(
                field,
                found.mapMulti(ListingReader::skipNull)
                        .distinct()
                        .mapToInt(value -> ordinals.numberOf(field, value))
                        .toArray());
    }

    private static void skipNull(@Nullable Object value, java.util.function.Consumer<Object> next) {
        if (value != null) {
            next.accept(value);
        }
    }

    private Stream<Organisation> hosts(String slugs) {
        return words(slugs)
                .map(slug -> organisations.get(new OrganisationId(slug)))
                .mapMulti((host, next) -> {
                    if (host != null) {
                        next.accept(host);
                    }
                });
    }

    private String city(String slug) {
        Organisation host = organisations.get(new OrganisationId(slug));
        return host == null ? slug : Folded.of(host.name().inOriginal());
    }

    private long begins(String sessions) {
        return times(sessions).stream()
                .mapToLong(time -> time.first().atTime(time.start()).toEpochSecond(ZoneOffset.UTC))
                .min()
                .orElseGet(() -> days.firstDay().atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    }

    /**
     * The local days on which something is on. What runs for longer counts for the days of the edition within its
     * time; what has no session counts for all days of the edition, unless it runs for longer.
     */
    private Collection<LocalDate> dates(String sessions, boolean longRunning) {
        var dates = new TreeSet<LocalDate>();
        for (Time time : times(sessions)) {
            if (longRunning) {
                editionDays()
                        .filter(day -> !day.isBefore(time.first()) && !day.isAfter(time.last()))
                        .forEach(dates::add);
            } else {
                time.first()
                        .datesUntil(time.last().plusDays(1))
                        .limit(MOST_DAYS)
                        .forEach(dates::add);
            }
        }
        if (sessions.isEmpty() && !longRunning) {
            editionDays().forEach(dates::add);
        }
        return dates;
    }

    private Stream<LocalDate> editionDays() {
        return days.firstDay().datesUntil(days.lastDay().plusDays(1));
    }

    private static List<Time> times(String sessions) {
        var times = new ArrayList<Time>();
        for (String session : sessions.isEmpty() ? new String[0] : sessions.split(",")) {
            String[] parts = session.split(" ");
            times.add(new Time(
                    LocalDate.parse(parts[0]),
                    LocalDate.parse(parts[1]),
                    parts[2].equals("-") ? LocalTime.MIDNIGHT : LocalTime.parse(parts[2])));
        }
        return times;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private record Time(LocalDate first, LocalDate last, LocalTime start) {}
}
