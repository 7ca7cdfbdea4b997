package org.rightsdays.platform.storage;

/** Where the database answers, and as whom to sign in. */
public record DatabaseAddress(String url, String user, String password) {

    /** Leaves the password out, so that it cannot reach a log. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
