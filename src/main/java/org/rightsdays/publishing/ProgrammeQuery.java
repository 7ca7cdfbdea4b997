package org.rightsdays.publishing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Kind;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.programme.ProgrammeFilter.Lane;
import org.rightsdays.programme.Theme;

/**
 * What a reader asks of the programme, as it stands in an address: {@code q city country kind format theme mode
 * language date accessibility lane page}, each but {@code q lane page} as often as wanted. Reading never fails.
 *
 * @param page 1 for the first
 * @param ignored values that mean nothing here and were left out, for a note to the reader; bounded in number and length
 */
public record ProgrammeQuery(ProgrammeFilter filter, int page, List<String> ignored) {

    public static final int LONGEST_TEXT = 200;
    private static final int MOST_VALUES = 40;
    private static final int MOST_IGNORED = 5;
    private static final int LAST_PAGE = 100_000;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

    private static final Function<String, Optional<Kind>> KINDS = constant(Kind.values());
    private static final Function<String, Optional<Format>> FORMATS = constant(Format.values());
    private static final Function<String, Optional<Theme>> THEMES = constant(Theme.values());
    private static final Function<String, Optional<AttendanceMode>> MODES = constant(AttendanceMode.values());
    private static final Function<String, Optional<Accessibility>> ACCESSIBILITIES = constant(Accessibility.values());
    private static final Function<String, Optional<Lane>> LANES = constant(Lane.values());

    public static ProgrammeQuery of(ProgrammeFilter filter) {
        return new ProgrammeQuery(filter, 1, List.of());
    }

    public ProgrammeQuery onPage(int other) {
        return new ProgrammeQuery(filter, other, List.of());
    }

    /** Reads parameters as a servlet request hands them over. */
    public static ProgrammeQuery read(Map<String, String[]> parameters) {
        var reading = new Reading(parameters);
        var filter = new ProgrammeFilter(
                reading.text(),
                reading.values("city", matching(SLUG).andThen(slug -> slug.map(OrganisationId::new))),
                reading.values("country", value -> matching(COUNTRY).apply(value.toUpperCase(Locale.ROOT))),
                reading.values("kind", KINDS),
                reading.values("format", FORMATS),
                reading.values("theme", THEMES),
                reading.values("mode", MODES),
                reading.values("language", matching(LANGUAGE)),
                reading.values("date", ProgrammeQuery::day),
                reading.values("accessibility", ACCESSIBILITIES),
                reading.values("lane", LANES).stream().findFirst().orElse(null));
        return new ProgrammeQuery(filter, reading.page(), List.copyOf(reading.ignored));
    }

    /** The parameters with a question mark before them, always in the same order; empty when nothing is asked. */
    public String asQuery() {
        return spelled(parameters());
    }

    /** The same query from its first page, without one value that is asked for. */
    public String without(String name, String value) {
        var others = onPage(1).parameters();
        others.remove(new Parameter(name, value));
        return spelled(others);
    }

    private List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        if (!filter.text().isBlank()) {
            parameters.add(new Parameter("q", filter.text()));
        }
        add(parameters, "city", filter.cities(), OrganisationId::slug);
        add(parameters, "country", filter.countries(), Function.identity());
        add(parameters, "kind", filter.kinds(), ProgrammeQuery::named);
        add(parameters, "format", filter.formats(), ProgrammeQuery::named);
        add(parameters, "theme", filter.themes(), ProgrammeQuery::named);
        add(parameters, "mode", filter.modes(), ProgrammeQuery::named);
        add(parameters, "language", filter.languages(), Function.identity());
        add(parameters, "date", filter.dates(), LocalDate::toString);
        add(parameters, "accessibility", filter.accessibility(), ProgrammeQuery::named);
        if (filter.lane() != null) {
            parameters.add(new Parameter("lane", named(filter.lane())));
        }
        if (page > 1) {
            parameters.add(new Parameter("page", Integer.toString(page)));
        }
        return parameters;
    }

    /** A constant of a vocabulary as addresses and files name it, such as {@code in-person}. */
    public static String named(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> void add(
            List<Parameter> parameters, String name, Collection<T> values, Function<? super T, String> spelling) {
        values.stream().map(spelling).sorted().forEach(value -> parameters.add(new Parameter(name, value)));
    }

    private static String spelled(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + "=" + URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    private record Parameter(String name, String value) {}

    private static Function<String, Optional<String>> matching(Pattern pattern) {
        return value -> Optional.of(value).filter(pattern.asMatchPredicate());
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> constant(E[] all) {
        Map<String, E> byName =
                Arrays.stream(all).collect(Collectors.toMap(ProgrammeQuery::named, Function.identity()));
        return value -> Optional.ofNullable(byName.get(value.toLowerCase(Locale.ROOT)));
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** One look at the parameters, remembering what meant nothing. */
    private static final class Reading {

        private final Map<String, String[]> parameters;
        private final Set<String> ignored = new TreeSet<>();

        Reading(Map<String, String[]> parameters) {
            this.parameters = parameters;
        }

        <T> Set<T> values(String name, Function<String, Optional<T>> meaning) {
            return given(name)
                    .flatMap(value -> {
                        Optional<T> meant = meaning.apply(value);
                        if (meant.isEmpty()) {
                            ignore(value);
                        }
                        return meant.stream();
                    })
                    .collect(Collectors.toUnmodifiableSet());
        }

        String text() {
            String text = given("q").collect(Collectors.joining(" "));
            return text.length() <= LONGEST_TEXT
                    ? text
                    : shortened(text, LONGEST_TEXT).strip();
        }

        int page() {
            @Nullable String value = given("page").findFirst().orElse(null);
            if (value == null) {
                return 1;
            }
            if (value.matches("[0-9]{1,6}")) {
                return Math.clamp(Integer.parseInt(value), 1, LAST_PAGE);
            }
            ignore(value);
            return 1;
        }

        private java.util.stream.Stream<String> given(String name) {
            String[] values = parameters.get(name);
            return values == null
                    ? java.util.stream.Stream.empty()
                    : Arrays.stream(values)
                            .limit(MOST_VALUES)
                            .map(value -> value.replaceAll("\\p{Cntrl}", " ").strip())
                            .filter(value -> !value.isEmpty());
        }

        private void ignore(String value) {
            if (ignored.size() < MOST_IGNORED) {
                ignored.add(shortened(value, 40));
            }
        }

        private static String shortened(String text, int length) {
            return text.length() <= length
                    ? text
                    : text.substring(
                            0, text.offsetByCodePoints(0, Math.min(length, text.codePointCount(0, text.length()))));
        }
    }
}
