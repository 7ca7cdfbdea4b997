package org.rightsdays.privacy;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose data are meant: somebody who has shown that a mail address is theirs, with or without an account.
 *
 * @param account null for whoever has none
 * @param address in its plain form, in lower case
 * @param names as which the person is known here, from the rows that are theirs
 */
public record Person(@Nullable UUID account, String address, Set<String> names) {

    /** What stands where something was taken out. */
    static final String GONE = "[…]";

    public Person {
        names = Set.copyOf(names);
    }

    public Person(@Nullable UUID account, String address) {
        this(account, address, Set.of());
    }

    /** The address alone: a name can be that of somebody else, or a word of the language. */
    Person byAddressAlone() {
        return new Person(account, address, Set.of());
    }

    Person knownAs(Set<String> others) {
        return new Person(account, address, others);
    }

    /**
     * What is looked for: the address, and names of several words. One word can be a word of the language, or of a format
     * that texts are stored in, and whoever calls themselves so would break the texts of others.
     */
    Set<String> words() {
        return Stream.concat(
                        Stream.of(address),
                        names.stream().map(String::strip).filter(name -> name.matches(".*\\S\\s+\\S.*")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text without address and names; where they are part of a longer word, it is another one and stays. */
    String takenOutOf(String text) {
        String words = words().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}_%+-]|[\\p{L}\\p{N}]\\.)(?:" + words
                                + ")(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll(java.util.regex.Matcher.quoteReplacement(GONE));
    }
}
