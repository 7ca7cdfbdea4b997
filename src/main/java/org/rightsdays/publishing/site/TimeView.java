package org.rightsdays.publishing.site;

import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * One time at which something happens, as a page shows it.
 *
 * @param text day or days with times, local at the place
 * @param zone whose clocks these are; null for whole days
 * @param start instant with offset for machines, or the first day where only days are known
 * @param end the same for the end; null where it is not stated
 * @param exact whether {@code start} is an instant, so that a reader's own time can be told
 * @param title what happens then; null for the whole contribution
 * @param part title of the part it belongs to; null for none
 * @param place where; null where the session names none
 */
public record TimeView(
        String text,
        @Nullable String zone,
        String start,
        @Nullable String end,
        boolean exact,
        @Nullable Shown title,
        @Nullable Shown part,
        @Nullable Shown place) {}
