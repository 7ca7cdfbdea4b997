package org.rightsdays.impact.exports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The canonical, English name of a column: capitals, spaces and older wordings aside, and translated where the platform
 * translates. A header such as {@code Impressões (orgânicas)} is translated word by word.
 */
final class HeaderWords {

    private static final Pattern QUALIFIED = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final Properties WORDS = read();

    private HeaderWords() {}

    static String canonical(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFC)
                .replace("\uFEFF", "")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        String whole = WORDS.getProperty(plain);
        if (whole != null) {
            return whole;
        }
        Matcher qualified = QUALIFIED.matcher(plain);
        return qualified.matches()
                ? translated(qualified.group(1)) + " (" + translated(qualified.group(2)) + ")"
                : plain;
    }

    private static String translated(String word) {
        return WORDS.getProperty(word, word);
    }

    private static Properties read() {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(HeaderWords.class.getResourceAsStream("/impact/headers.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
