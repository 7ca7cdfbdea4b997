package org.rightsdays.impact;

/** Nobody checks a figure that they reported themselves. */
public final class OwnFigure extends RuntimeException {

    private static final long serialVersionUID = 1;

    OwnFigure(String key) {
        super("Reported by the same person: " + key);
    }
}
