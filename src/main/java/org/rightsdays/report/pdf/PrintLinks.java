package org.rightsdays.report.pdf;

import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Name;

/**
 * What a printed page needs of the site: absolute addresses (paper travels, so one that works on one machine only is
 * none) and maps.
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

        @Override
        public @Nullable String data() {
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

    /** The file of its data. */
    @Nullable
    String data();

    /** The drawing of a map; null where none can be made. */
    default @Nullable MapDrawing map(Block.MapBlock map, Words words) {
        return null;
    }
}
