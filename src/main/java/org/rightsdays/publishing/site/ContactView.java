package org.rightsdays.publishing.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to write to.
 *
 * @param edition the coordinators of the edition shown; null where no address is known
 * @param site the people who run this site; null where no address is configured
 * @param coordinators their names, joined; empty for none
 */
public record ContactView(
        @Nullable ContactAddress edition, @Nullable ContactAddress site, String coordinators, List<String> websites) {

    /** The best address for a question about the site itself. */
    public @Nullable ContactAddress forSite() {
        return site == null ? edition : site;
    }

    /** The best address for a question about what takes place. */
    public @Nullable ContactAddress forEdition() {
        return edition == null ? site : edition;
    }
}
