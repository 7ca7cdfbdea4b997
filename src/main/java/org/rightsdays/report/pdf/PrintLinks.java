package org.rightsdays.report.pdf;

import org.jspecify.annotations.Nullable;
import org.rightsdays.report.tree.Name;

/**
 * Absolute addresses for a printed page: paper travels, so an address that works on one machine only is none.
 *
 * @see #NONE
 */
public interface PrintLinks {

    /** For a site whose address isn't configured. */
    PrintLinks NONE = new PrintLinks() {
        @Override
        public @Nullable String figure(String id) {
            return null;
        }

        @Override
        public @Nullable String page(Name name) {
            return null;
        }

        @Override
        public @Nullable String report() {
            return null;
        }
    };

    /** The page of a figure by its id. */
    @Nullable
    String figure(String id);

    /** The page behind a name; null where there is none. */
    @Nullable
    String page(Name name);

    /** The page of the report. */
    @Nullable
    String report();
}
