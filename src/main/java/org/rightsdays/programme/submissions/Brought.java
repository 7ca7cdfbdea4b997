package org.rightsdays.programme.submissions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One contribution as a file or page tells it.
 *
 * @param key by which it is known the next time: the id of its row, or what its source calls it
 * @param content as answers by field
 * @param speaks which fields its source tells of, as {@code title@fi}, or {@code sessions.start} for those of rows; what
 *     it doesn't tell of stays as it is
 * @param version of the draft that its source was written from; null where it names none
 * @param supposed the language of texts whose source names none; null where it names all
 */
public record Brought(
        String key,
        DraftContent content,
        Predicate<String> speaks,
        @Nullable Integer version,
        @Nullable String supposed) {

    private static final String DRAFT = "draft-";

    /**
     * The same from what stands in its source; its languages are told of by its texts.
     *
     * @param language that it is written in first
     * @param spoken fields that its source tells of
     */
    public static Brought of(
            String key, String language, Map<String, String> typed, Set<String> spoken, @Nullable Integer version) {
        var values = new TreeMap<>(typed);
        String others = typed.keySet().stream()
                .filter(field -> field.indexOf('@') > 0)
                .map(field -> field.substring(field.indexOf('@') + 1))
                .filter(tag -> !tag.equals(language))
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
        values.put(Questions.TRANSLATIONS.name(), others);
        return new Brought(key, DraftContent.of(language, values), Set.copyOf(spoken)::contains, version, null);
    }

    /** The key under which an export names a draft that has no address yet. */
    public static String key(Draft draft) {
        Draft.Publication publication = draft.publication();
        return publication == null ? DRAFT + draft.id() : publication.slug();
    }

    /** The draft that the key names by itself; empty where it names none. */
    Optional<DraftId> draft() {
        return key.startsWith(DRAFT) ? DraftId.of(key.substring(DRAFT.length())) : Optional.empty();
    }

    /** The same as its source told it at another time. */
    Brought saying(DraftContent other) {
        return new Brought(key, other, speaks, null, supposed);
    }

    /** The same with a language that was only supposed. */
    public Brought supposing(String language) {
        return new Brought(key, content, speaks, version, language);
    }

    /** The same beside a draft that is there: texts whose language was only supposed are in that of the draft. */
    Brought beside(DraftContent draft) {
        String own = draft.language();
        boolean stated = supposed == null
                || supposed.equals(own)
                || content.values().keySet().stream().anyMatch(field -> field.endsWith("@" + own));
        if (stated) {
            return this;
        }
        String mark = "@" + supposed;
        var values = new TreeMap<String, String>();
        content.values()
                .forEach((field, text) -> values.put(
                        field.endsWith(mark) ? field.substring(0, field.length() - mark.length()) + "@" + own : field,
                        text));
        Predicate<String> tells = field -> field.endsWith("@" + own)
                ? speaks.test(field.substring(0, field.length() - own.length() - 1) + mark)
                : !field.endsWith(mark) && speaks.test(field);
        return new Brought(key, new DraftContent(own, values, content.outdated()), tells, version, null);
    }

    boolean speaks(Questions.Group group) {
        return group.questions().stream().anyMatch(question -> speaks.test(group.name() + "." + question.name()));
    }
}
