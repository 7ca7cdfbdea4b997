package org.rightsdays.impact.reports;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Accessibility;

/**
 * What a host tells of a contribution beside its numbers, as it was last sent.
 *
 * @param contribution slug
 * @param held whether it took place
 * @param reason why it did not
 * @param partsNotHeld keys of parts that did not take place although the contribution did
 * @param withChildren whether children took part
 * @param accessibility what was provided
 * @param languages that were used, as the host names them
 * @param outcomes what came out of it, in the host's own words
 * @param lessons what the host would do otherwise
 */
public record Narrative(
        String contribution,
        boolean held,
        @Nullable LocalizedText reason,
        Set<String> partsNotHeld,
        boolean withChildren,
        Set<Accessibility> accessibility,
        @Nullable LocalizedText languages,
        @Nullable LocalizedText outcomes,
        @Nullable LocalizedText lessons) {

    public Narrative {
        partsNotHeld = Set.copyOf(partsNotHeld);
        accessibility = Set.copyOf(accessibility);
    }

    /** Whether the part of a key took place; null stands for the whole contribution. */
    public boolean tookPlace(@Nullable String part) {
        return held && (part == null || !partsNotHeld.contains(part));
    }
}
