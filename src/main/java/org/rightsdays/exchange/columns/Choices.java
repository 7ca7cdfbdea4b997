package org.rightsdays.exchange.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.exchange.findings.Nearest;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.Contribution.SpokenLanguage;
import org.rightsdays.programme.Modality;
import org.rightsdays.programme.PartnerRole;

/** Values from vocabularies, written in lower case with hyphens, and lists joined by a vertical bar. */
final class Choices {

    static final Type<List<Partner>> PARTNERS = pairs(
            "partners",
            PartnerRole.class,
            PartnerRole.PARTNER,
            Types::slug,
            (id, role) -> new Partner(new OrganisationId(id), role));
    static final Type<List<SpokenLanguage>> LANGUAGES =
            pairs("languages", Modality.class, Modality.SPOKEN, Tags::read, SpokenLanguage::new);

    private Choices() {}

    static <E extends Enum<E>> Type<E> one(Class<E> vocabulary) {
        return new Type<>("choice", words(vocabulary), false, (cell, _) -> constant(vocabulary, cell.text()));
    }

    static <E extends Enum<E>> Type<Set<E>> several(Class<E> vocabulary) {
        return new Type<>("choices", words(vocabulary), true, (cell, _) -> {
            var all = EnumSet.noneOf(vocabulary);
            for (String word : parts(cell.text())) {
                all.add(constant(vocabulary, word));
            }
            return Collections.unmodifiableSet(all);
        });
    }

    /** The words of a vocabulary, as they are written in files. */
    static <E extends Enum<E>> List<String> words(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Choices::word).toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E constant(Class<E> vocabulary, String word) throws Wrong {
        for (E constant : vocabulary.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        List<String> words = words(vocabulary);
        throw new Wrong(
                "choice",
                Map.of("word", word, "nearest", Nearest.of(word, words), "choices", String.join(", ", words)));
    }

    /** Parts between vertical bars; empty and repeated ones are slips worth telling. */
    private static List<String> parts(String text) throws Wrong {
        var seen = new HashSet<String>();
        var parts = new ArrayList<String>();
        for (String part : text.split("\\|", -1)) {
            String stripped = part.strip();
            if (stripped.isEmpty()) {
                throw new Wrong("empty-part");
            }
            if (!seen.add(stripped)) {
                throw new Wrong("repeated-part", Map.of("word", stripped));
            }
            parts.add(stripped);
        }
        return parts;
    }

    /** Reads one item of a list. */
    interface Item<T> {
        T read(String text) throws Wrong;
    }

    static <T> List<T> list(String text, Item<T> item) throws Wrong {
        var all = new ArrayList<T>();
        for (String part : parts(text)) {
            all.add(item.read(part));
        }
        return List.copyOf(all);
    }

    private static <E extends Enum<E>, T> Type<List<T>> pairs(
            String type, Class<E> vocabulary, E usual, Item<String> key, BiFunction<String, E, T> make) {
        return new Type<>(type, words(vocabulary), true, (cell, _) -> {
            var all = new ArrayList<T>();
            for (String part : parts(cell.text())) {
                int colon = part.indexOf(':');
                String left = colon < 0 ? part : part.substring(0, colon).strip();
                E right = colon < 0
                        ? usual
                        : constant(vocabulary, part.substring(colon + 1).strip());
                all.add(make.apply(key.read(left), right));
            }
            return List.copyOf(all);
        });
    }
}
