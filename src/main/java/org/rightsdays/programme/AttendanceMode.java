package org.rightsdays.programme;

/** Where people take part; not stated differs from each of the others. */
public enum AttendanceMode {
    IN_PERSON,
    ONLINE,
    MIXED,
    NOT_STATED
}
