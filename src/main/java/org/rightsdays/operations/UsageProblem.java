package org.rightsdays.operations;

/** The command was not given as it should be; the message says what is wrong and what would be right. */
final class UsageProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageProblem(String message) {
        super(message);
    }
}
