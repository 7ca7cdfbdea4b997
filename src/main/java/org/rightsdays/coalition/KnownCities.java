package org.rightsdays.coalition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some six hundred larger cities of all continents, by slug. Where they come from is told in {@code docs/open-data}. */
public final class KnownCities {

    private static final String FILE = "/coalition/cities.csv";

    private KnownCities() {}

    public static List<KnownCity> all() {
        return Loaded.ALL;
    }

    /**
     * The city of a name as somebody wrote it, such as "Ajuntament de Barcelona". Empty where none is called so, or where
     * several are and no country tells which.
     *
     * @param country ISO 3166-1 alpha-2; null where none was named
     */
    public static Optional<KnownCity> find(String name, @Nullable String country) {
        String wanted = Likeness.bare(name);
        List<KnownCity> called = all().stream()
                .filter(city -> country == null || city.country().equals(country))
                .filter(city -> Likeness.bare(city.name()).equals(wanted))
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private static final class Loaded {
        private static final List<KnownCity> ALL = read();
    }

    private static List<KnownCity> read() {
        var stream = Objects.requireNonNull(KnownCities.class.getResourceAsStream(FILE));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(KnownCities::city).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static KnownCity city(String line) {
        String[] cells = line.split(",", -1);
        return new KnownCity(
                cells[0], cells[1], cells[2], Double.parseDouble(cells[3]), Double.parseDouble(cells[4]), cells[5]);
    }
}
