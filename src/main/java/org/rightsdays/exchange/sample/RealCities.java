package org.rightsdays.exchange.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Some six hundred larger cities of all continents, by slug. Where they come from is told in {@code docs/open-data}. */
public final class RealCities {

    private static final String FILE = "/exchange/cities.csv";

    private RealCities() {}

    public static List<City> all() {
        return Loaded.ALL;
    }

    private static final class Loaded {
        private static final List<City> ALL = read();
    }

    private static List<City> read() {
        var stream = Objects.requireNonNull(RealCities.class.getResourceAsStream(FILE));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(RealCities::city).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static City city(String line) {
        String[] cells = line.split(",", -1);
        return new City(
                cells[0], cells[1], cells[2], Double.parseDouble(cells[3]), Double.parseDouble(cells[4]), cells[5]);
    }
}
