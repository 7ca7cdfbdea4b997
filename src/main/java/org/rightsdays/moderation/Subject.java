package org.rightsdays.moderation;

import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;

/**
 * What a case is about, in values that say nothing to this module.
 *
 * @param kind whose {@link ModeratedContent#kind} describes it, such as {@code contribution}
 * @param key the key within that kind; stable for the life of the record
 * @param host the organisation that answers for it, which decides who may not judge it alone; null where there is none
 * @param edition the year of its edition; null for what belongs to none
 */
public record Subject(
        String kind,
        String key,
        @Nullable OrganisationId host,
        @Nullable Integer edition) {

    /** As the history names it. */
    @Override
    public String toString() {
        return kind + " " + key;
    }
}
