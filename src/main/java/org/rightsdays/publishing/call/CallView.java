package org.rightsdays.publishing.call;

import org.jspecify.annotations.Nullable;

/**
 * The call page.
 *
 * @param until the last day on which a contribution is surely in the programme when it is published; null for none set
 * @param next what to do instead; null while the call is open
 * @param form address of the form to join
 */
public record CallView(
        boolean open,
        String days,
        @Nullable String until,
        @Nullable Next next,
        String form,
        String toolkit) {

    /** @param name of an edition that is open, with the address of its call; null for none */
    public record Next(
            String text, @Nullable String name, @Nullable String address) {}
}
