package org.rightsdays.platform.security;

/**
 * Who does something, as the history tells it: a role, never a person's data.
 *
 * @param role such as {@code import} or {@code operator}
 */
public record Actor(String role) {

    /** Whoever runs the command line on the server. */
    public static final Actor OPERATOR = new Actor("operator");
}
