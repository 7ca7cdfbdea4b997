package org.rightsdays.exchange.handover;

/** Told when an export begins a file. */
@FunctionalInterface
public interface ExportProgress {

    /** Tells nobody. */
    ExportProgress NONE = _ -> {};

    /** @param file such as {@code contributions.csv} */
    void at(String file);
}
