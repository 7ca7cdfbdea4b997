package org.rightsdays.impact;

/** Figures that must not be added; the message says which and why, in English, for whoever writes the code. */
public final class NotAddable extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotAddable(String message) {
        super(message);
    }
}
