package org.rightsdays.publishing.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * The partners of an edition, by country or, where there are many, by letter.
 *
 * @param summary how many there are
 * @param letters whether the groups are letters, which get links above the list
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
public record PartnersView(
        String summary,
        List<Group> groups,
        boolean letters,
        String position,
        @Nullable String previous,
        @Nullable String next) {

    /** {@code id} is unique on the page. */
    public record Group(String id, String name, List<Partner> partners) {}

    /** {@code country} is null where the group says it, or where none is stated. */
    public record Partner(
            Shown name, String address, @Nullable String country) {}
}
