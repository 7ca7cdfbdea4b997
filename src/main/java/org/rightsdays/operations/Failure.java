package org.rightsdays.operations;

/** A command could not do its work; the message says what happened and what to do. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    Failure(String message) {
        super(message);
    }
}
