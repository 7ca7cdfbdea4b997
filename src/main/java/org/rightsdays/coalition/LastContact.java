package org.rightsdays.coalition;

import org.rightsdays.platform.security.Forbidden;

/** The last contact of an organisation names a successor before going. */
public final class LastContact extends Forbidden {

    private static final long serialVersionUID = 1L;

    LastContact() {
        super("the last contact names a successor first");
    }
}
