package org.rightsdays.platform.web;

/** Somebody asks for the same thing more often than a person would. It becomes a page that says when to come back. */
public class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what such as {@code sign-in}; nothing about the person */
    public TooMany(String what) {
        super(what);
    }
}
