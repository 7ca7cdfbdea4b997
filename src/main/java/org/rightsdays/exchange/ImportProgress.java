package org.rightsdays.exchange;

/** Told now and then, on the importing thread, how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    /** Tells nobody. */
    ImportProgress NONE = (_, _, _) -> {};

    /**
     * @param file such as {@code contributions.csv}, or the name of a sheet
     * @param rows rows of that file checked or written so far
     */
    void at(Step step, String file, long rows);

    /** Everything is checked before anything is written. */
    enum Step {
        CHECKING,
        WRITING
    }
}
