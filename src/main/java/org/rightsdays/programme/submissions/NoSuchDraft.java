package org.rightsdays.programme.submissions;

/** There is no such draft, or not any more. */
public final class NoSuchDraft extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchDraft() {
        super("No such draft", null, false, false);
    }
}
