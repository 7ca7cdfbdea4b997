package org.rightsdays.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A line of {@code access.txt}: who may use a route.
 *
 * @param route method and address, as in {@code routes.txt}
 */
public record Access(Set<Who> who, String route) {

    private static final Path LIST = Path.of("src/test/resources/access.txt");

    /** Those who walk over all routes. */
    public enum Who {
        VISITOR,
        /** Contact of the city that the sample belongs to. */
        ORGANISER,
        /** Contact of another city. */
        FOREIGN,
        MODERATOR,
        COORDINATOR
    }

    public static List<Access> all() {
        try {
            return Files.readAllLines(LIST).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Access::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Access of(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        var who = EnumSet.noneOf(Who.class);
        Arrays.stream(parts[0].split(",")).forEach(word -> who.addAll(named(word)));
        return new Access(who, parts[1].replaceAll("^(\\w+)\\s+", "$1 "));
    }

    private static Set<Who> named(String word) {
        return switch (word) {
            case "everyone" -> EnumSet.allOf(Who.class);
            case "signed-in" -> EnumSet.complementOf(EnumSet.of(Who.VISITOR));
            default -> EnumSet.of(Who.valueOf(word.toUpperCase(Locale.ROOT)));
        };
    }

    public String method() {
        return route.substring(0, route.indexOf(' '));
    }

    public boolean namesSomething() {
        return route.replace("{lang}", "").contains("{");
    }

    /** The address with something harmless in place of what it names. */
    public String anyPath() {
        return route.substring(route.indexOf(' ') + 1)
                .replace("{lang}", "en")
                .replaceAll("\\{year[^/]*?\\}\\}?", "2031")
                .replaceAll("\\{(id|account|contribution|case)(:[^/]*)?\\}", "00000000-0000-4000-8000-000000000000")
                .replaceAll("\\{part[^/]*?\\}\\}?", "1")
                .replaceAll("\\{hash[^/]*?\\}\\}?", "0123456789abcdef0123456789abcdef")
                .replaceAll("\\{\\*?\\w+(:[^/]*)?\\}", "nothing");
    }
}
