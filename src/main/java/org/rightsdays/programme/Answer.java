package org.rightsdays.programme;

/** The answer to a question of fact; not stated differs from no. */
public enum Answer {
    YES,
    NO,
    NOT_STATED
}
