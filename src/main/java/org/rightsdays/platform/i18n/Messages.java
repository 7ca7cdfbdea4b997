package org.rightsdays.platform.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the interface. A language exists when there are files {@code messages/<module>_<tag>.properties} for
 * it; a key that a language lacks fails the build ({@code rules/MessagesTests}). Should one be missing all the same,
 * as with files that an operator adds, its text is the English one rather than an error page.
 */
@Component
public class Messages {

    private final Map<String, Words> byTag;
    private final List<Language> languages;

    public Messages() {
        Map<String, Map<String, String>> texts = read();
        byTag = texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new Words(Language.of(entry.getKey()), entry.getValue())));
        languages = byTag.values().stream()
                .map(Words::language)
                .sorted(Comparator.comparing(
                                (Language language) -> !language.tag().equals("en"))
                        .thenComparing(Language::tag))
                .toList();
    }

    /** All languages of the interface, English first, then by tag. */
    public List<Language> languages() {
        return languages;
    }

    public Optional<Words> find(String tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    /** The words for a tag that is known to be one of {@link #languages}. */
    public Words in(String tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException("No interface language " + tag));
    }

    private static Map<String, Map<String, String>> read() {
        var texts = new TreeMap<String, Map<String, String>>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                String name = Optional.ofNullable(file.getFilename()).orElseThrow();
                String tag = name.substring(name.indexOf('_') + 1, name.lastIndexOf('.'));
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                Map<String, String> ofLanguage = texts.computeIfAbsent(tag, _ -> new HashMap<>());
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toMap(Function.identity(), properties::getProperty))
                        .forEach(ofLanguage::put);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The message files can't be read", e);
        }
        Map<String, String> english = texts.getOrDefault("en", Map.of());
        texts.values().forEach(ofLanguage -> english.forEach(ofLanguage::putIfAbsent));
        return texts;
    }
}
