package org.rightsdays.platform.security;

/**
 * A rule of a module says no to this actor. On the desk it becomes a page that explains; whoever has not signed in is
 * asked to do that first.
 */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param rule for the log, such as "only a coordinator names coordinators"; no data about a person */
    public Forbidden(String rule) {
        super(rule);
    }
}
