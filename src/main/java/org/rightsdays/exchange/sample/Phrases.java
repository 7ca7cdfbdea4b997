package org.rightsdays.exchange.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a sample says in one language, from {@code exchange/phrases}. Every language has the same phrases. */
record Phrases(String language, Map<String, List<String>> texts) {

    /** Languages of contributions in a sample; Arabic is written from right to left. */
    static final List<Phrases> ALL = List.of("en", "fr", "pt", "es", "de", "nl", "fi", "ar", "uk", "zh").stream()
            .map(Phrases::read)
            .toList();

    /** One of the phrases for a key, by any number. */
    String say(String key, long choice) {
        List<String> all = Objects.requireNonNull(texts.get(key), key);
        return all.get(Math.floorMod(choice, all.size()));
    }

    String say(String key) {
        return say(key, 0);
    }

    private static Phrases read(String language) {
        var texts = new TreeMap<String, List<String>>();
        var file = "/exchange/phrases/" + language + ".txt";
        var stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                int equals = line.indexOf('=');
                texts.computeIfAbsent(line.substring(0, equals), _ -> new ArrayList<>())
                        .add(line.substring(equals + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new Phrases(language, texts);
    }
}
