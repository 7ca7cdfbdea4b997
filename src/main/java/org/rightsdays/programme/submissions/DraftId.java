package org.rightsdays.programme.submissions;

import java.util.Optional;
import java.util.UUID;

/** Key of a draft, as in its address; it can't be guessed. */
public record DraftId(UUID value) {

    static DraftId random() {
        return new DraftId(UUID.randomUUID());
    }

    /** The key that an address names; empty when it can't be one. */
    public static Optional<DraftId> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new DraftId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
