package org.rightsdays.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every language says the same as English, by its own rules. A new language is judged as soon as its files appear. */
class MessagesTests {

    private static final String SOURCE = "en";
    private static final Pattern MARKUP = Pattern.compile("<|>|&[a-zA-Z]+;|&#");

    private static final List<MessageFile> FILES = MessageFile.all();

    private static final Map<String, MessageFile> ENGLISH = FILES.stream()
            .filter(file -> file.language().equals(SOURCE))
            .collect(toMap(MessageFile::bundle, file -> file));

    /** More may come; none of these may go. */
    @Test
    void interfaceSpeaksTheLanguagesThatArePromised() {
        assertThat(FILES.stream().map(MessageFile::language))
                .contains("en", "fr", "pt", "es", "ca", "nl", "de", "fi", "is", "uk", "ar");
    }

    @Test
    void everyLanguageHasExactlyTheKeysOfEnglish() {
        var findings = new Findings("The same keys in every language");
        Map<String, Set<String>> bundles = new TreeMap<>();
        for (MessageFile file : FILES) {
            bundles.computeIfAbsent(file.language(), language -> new TreeSet<>())
                    .add(file.bundle());
            MessageFile english = ENGLISH.get(file.bundle());
            if (english == null) {
                findings.add(file.name(), "there is no English file of this bundle");
                continue;
            }
            missing(english, file).forEach(key -> findings.add(file.name(), "lacks " + key));
            missing(file, english).forEach(key -> findings.add(file.name(), "has " + key + ", which English lacks"));
        }
        bundles.forEach((language, present) -> ENGLISH.keySet().stream()
                .filter(bundle -> !present.contains(bundle))
                .forEach(
                        bundle -> findings.add(language, "lacks the file " + bundle + "_" + language + ".properties")));
        findings.assertNone();
    }

    @Test
    void aKeyIsWrittenOnceAndInOneBundle() {
        var findings = new Findings("One text for a key");
        for (MessageFile file : FILES) {
            var seen = new HashSet<String>();
            file.writtenKeys().stream()
                    .filter(key -> !seen.add(key))
                    .forEach(key -> findings.add(file.name(), key + " is written twice"));
        }
        ENGLISH.values().stream()
                .flatMap(file -> file.texts().keySet().stream())
                .collect(groupingBy(key -> key))
                .forEach((key, uses) -> {
                    if (uses.size() > 1) {
                        findings.add(key, "is in more than one bundle");
                    }
                });
        findings.assertNone();
    }

    @Test
    void textsArePlainWordsWithoutMarkup() {
        var findings = new Findings("Texts that are words and nothing else");
        forEachText((file, key, text) -> {
            if (text.isBlank()) {
                findings.add(file.name(), key + " is empty");
            }
            if (!text.equals(text.strip())) {
                findings.add(file.name(), key + " begins or ends with a space: sentences are not glued together");
            }
            if (MARKUP.matcher(text).find()) {
                findings.add(file.name(), key + " contains markup");
            }
            if (text.contains("'")) {
                findings.add(file.name(), key + " contains ', which is syntax in patterns: write ’");
            }
        });
        findings.assertNone();
    }

    @Test
    void patternsAreValidAndTakeTheArgumentsOfEnglish() {
        var findings = new Findings("Patterns that work, with the arguments of English");
        forEachText((file, key, text) -> {
            try {
                Set<String> arguments = MessageFile.arguments(text);
                arguments.stream()
                        .filter(name -> name.matches("\\d+"))
                        .forEach(name -> findings.add(file.name(), key + ": argument " + name + " needs a name"));
                String english = english(file, key);
                if (english != null && !MessageFile.arguments(english).equals(arguments)) {
                    findings.add(
                            file.name(),
                            "%s: arguments %s, but English has %s"
                                    .formatted(key, arguments, MessageFile.arguments(english)));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                findings.add(file.name(), key + " is no valid pattern: " + e.getMessage());
            }
        });
        findings.assertNone();
    }

    @Test
    void pluralsHaveTheCategoriesOfTheLanguage() {
        var findings = new Findings("Plural categories by CLDR");
        forEachText((file, key, text) -> {
            for (MessageFile.Choice choice : MessageFile.choices(text)) {
                Set<String> wanted = categories(file.language(), choice.type());
                var present = new TreeSet<>(choice.cases());
                present.removeIf(name -> name.startsWith("="));
                if (!wanted.isEmpty() && !present.equals(wanted)) {
                    findings.add(
                            file.name(),
                            "%s: {%s} has the categories %s, the language has %s"
                                    .formatted(key, choice.argument(), present, wanted));
                }
            }
        });
        findings.assertNone();
    }

    @Test
    void selectionsHaveTheCasesOfEnglish() {
        var findings = new Findings("The same cases of a selection");
        forEachText((file, key, text) -> {
            String english = english(file, key);
            if (english != null && !selections(text).equals(selections(english))) {
                findings.add(
                        file.name(),
                        "%s: cases %s, but English has %s".formatted(key, selections(text), selections(english)));
            }
        });
        findings.assertNone();
    }

    private static Map<String, Set<String>> selections(String text) {
        return MessageFile.choices(text).stream()
                .filter(choice -> choice.type() == ArgType.SELECT)
                .collect(toMap(MessageFile.Choice::argument, MessageFile.Choice::cases, (one, other) -> one));
    }

    private static Set<String> categories(String language, ArgType type) {
        ULocale locale = ULocale.forLanguageTag(language);
        return switch (type) {
            case PLURAL -> PluralRules.forLocale(locale).getKeywords();
            case SELECTORDINAL ->
                PluralRules.forLocale(locale, PluralRules.PluralType.ORDINAL).getKeywords();
            default -> Set.of();
        };
    }

    private static @org.jspecify.annotations.Nullable String english(MessageFile file, String key) {
        MessageFile english = ENGLISH.get(file.bundle());
        return english == null ? null : english.texts().get(key);
    }

    private static Set<String> missing(MessageFile whole, MessageFile part) {
        var missing = new TreeSet<>(whole.texts().keySet());
        missing.removeAll(part.texts().keySet());
        return missing;
    }

    private static void forEachText(TextRule rule) {
        FILES.forEach(file -> file.texts().forEach((key, text) -> rule.judge(file, key, text)));
    }

    private interface TextRule {
        void judge(MessageFile file, String key, String text);
    }
}
