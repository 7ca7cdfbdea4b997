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
 */
public record Brought(
        String key, DraftContent content, Predicate<String> speaks, @Nullable Integer version) {

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
        return new Brought(key, DraftContent.of(language, values), Set.copyOf(spoken)::contains, version);
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
        return new Brought(key, other, speaks, null);
    }

    boolean speaks(Questions.Group group) {
        return group.questions().stream()
                .anyMatch(question -> speaks.test(group.name() + "." + question.name()));
    }
}
