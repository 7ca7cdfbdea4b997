package org.rightsdays.coalition;

import org.rightsdays.platform.security.Forbidden;

/** Somebody wants to change something while a suspension lasts. Nothing was changed. */
public final class Suspended extends Forbidden {

    private static final long serialVersionUID = 1L;

    private final transient Suspension suspension;

    Suspended(Suspension suspension) {
        super("not while a suspension lasts");
        this.suspension = suspension;
    }

    public Suspension suspension() {
        return suspension;
    }
}
