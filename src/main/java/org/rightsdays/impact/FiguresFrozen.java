package org.rightsdays.impact;

import org.rightsdays.editions.EditionId;

/** The figures of an edition are locked: they are changed after a coordinator has opened them again. */
public final class FiguresFrozen extends RuntimeException {

    private static final long serialVersionUID = 1;

    FiguresFrozen(EditionId edition) {
        super("The figures of " + edition + " are frozen");
    }
}
