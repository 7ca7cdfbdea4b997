package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The accessibility statement is never changed without its date. */
class AccessibilityStatementTests {

    private static final Path VERSIONS = Path.of("src/test/resources/accessibility-statement.txt");
    private static final Path TEMPLATE = Path.of("src/main/jte/publishing/accessibility.jte");
    private static final Path WORDS = Path.of("src/main/resources/messages/places_en.properties");

    private record Version(LocalDate date, String hash) {}

    @Test
    void changedStatementHasANewDate() throws IOException {
        var now = new Version(AccessibilityView.REVIEWED, hash());
        assertThat(versions().getLast())
                .as(
                        "The statement has changed: set AccessibilityView.REVIEWED to the day it was reviewed, and add the "
                                + "line \"%s %s\" to %s",
                        now.date(), now.hash(), VERSIONS)
                .isEqualTo(now);
    }

    @Test
    void everyVersionIsLaterThanTheOneBefore() throws IOException {
        List<LocalDate> dates = versions().stream().map(Version::date).toList();
        assertThat(dates).isSorted().doesNotHaveDuplicates();
        assertThat(dates.getFirst()).isEqualTo(AccessibilityView.PREPARED);
    }

    private static List<Version> versions() throws IOException {
        return Files.readAllLines(VERSIONS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" "))
                .map(parts -> new Version(LocalDate.parse(parts[0]), parts[1]))
                .toList();
    }

    private static String hash() throws IOException {
        var content = new StringBuilder(Files.readString(TEMPLATE));
        Files.readAllLines(WORDS).stream()
                .filter(line -> line.startsWith("accessibility."))
                .forEach(content::append);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
