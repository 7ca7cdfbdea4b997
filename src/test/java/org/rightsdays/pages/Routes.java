package org.rightsdays.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The committed list of addresses, as patterns that tell which kind of page an address is. */
final class Routes {

    private static final Path LIST = Path.of("src/test/resources/routes.txt");

    private static final List<PathPattern> PATTERNS = read();

    private Routes() {}

    /** All that can be read, most specific first. */
    static List<String> all() {
        return PATTERNS.stream().map(PathPattern::getPatternString).toList();
    }

    /** The pattern that an address belongs to. */
    static Optional<String> of(String path) {
        PathContainer container = PathContainer.parsePath(path);
        return PATTERNS.stream()
                .filter(pattern -> pattern.matches(container))
                .map(PathPattern::getPatternString)
                .findFirst();
    }

    private static List<PathPattern> read() {
        try {
            return Files.readAllLines(LIST).stream()
                    .filter(line -> line.startsWith("GET "))
                    .map(line -> PathPatternParser.defaultInstance.parse(
                            line.substring(4).strip()))
                    .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
