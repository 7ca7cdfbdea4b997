package org.rightsdays.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * What a moderator has to see of a subject. All of it is plain text that somebody wrote: nothing here is markup.
 *
 * @param facts what was entered, in the order to read it
 * @param preview path on this site where it can be seen as it would be published; null where there is none
 * @param address path of its public page while it is published
 * @param desk path of the page on which its organiser works on it; null where there is none
 * @param others organisations besides the host that answer for it, whose people may not judge it either
 * @param hints what a program noticed; it decides nothing
 * @param possible what can be decided about it in its present state, the appeal aside
 * @param changed when its content was last changed
 */
public record Described(
        LocalizedText title,
        List<Fact> facts,
        @Nullable String preview,
        @Nullable String address,
        @Nullable String desk,
        Set<OrganisationId> others,
        List<Hint> hints,
        Set<Outcome> possible,
        @Nullable Instant changed) {

    public Described {
        facts = List.copyOf(facts);
        others = Set.copyOf(others);
        hints = List.copyOf(hints);
        possible = Set.copyOf(possible);
    }

    /**
     * One thing that was entered.
     *
     * @param label in the language that was asked for
     * @param text as it was entered
     */
    public record Fact(String label, LocalizedText text) {}

    /**
     * Something to look at before deciding.
     *
     * @param text a whole sentence in the language that was asked for
     * @param address path on this site of what it points to, such as the likely duplicate
     */
    public record Hint(
            Noticed noticed, String text, @Nullable String address) {}

    /** What a hint is about. */
    public enum Noticed {
        DUPLICATE,
        MISSING,
        OTHER
    }
}
