package org.rightsdays.platform.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<String, List<Resource>> files = new TreeMap<>();
    private final Map<String, Words> byTag = new ConcurrentHashMap<>();
    private final List<Language> languages;

    public Messages() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                String name = Optional.ofNullable(file.getFilename()).orElseThrow();
                String tag = name.substring(name.indexOf('_') + 1, name.lastIndexOf('.'));
                files.computeIfAbsent(tag, _ -> new ArrayList<>()).add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The message files can't be found", e);
        }
        languages = files.keySet().stream()
                .map(Language::of)
                .sorted(Comparator.comparing(
                                (Language language) -> !language.tag().equals("en"))
                        .thenComparing(Language::tag))
                .toList();
    }

    /** All languages of the interface, English first, then by tag. */
    public List<Language> languages() {
        return languages;
    }

    /** The words of a language are read when they are first asked for: a start needn't wait for eleven. */
    public Optional<Words> find(String tag) {
        return files.containsKey(tag)
                ? Optional.of(byTag.computeIfAbsent(tag, _ -> new Words(Language.of(tag), texts(tag))))
                : Optional.empty();
    }

    /** The words for a tag that is known to be one of {@link #languages}. */
    public Words in(String tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException("No interface language " + tag));
    }

    private Map<String, String> texts(String tag) {
        var texts = new HashMap<>(tag.equals("en") ? Map.of() : texts("en"));
        for (Resource file : files.getOrDefault(tag, List.of())) {
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("The message file " + file.getFilename() + " can't be read", e);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }
}
