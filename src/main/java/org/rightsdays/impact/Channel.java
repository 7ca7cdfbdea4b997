package org.rightsdays.impact;

/** Where people were present. */
public enum Channel {
    ROOM,
    LIVE,
    REPLAY,
    NOT_STATED
}
