package org.rightsdays.coalition;

/** Where a request to join stands. */
public enum JoinState {
    /** The address has not been shown to be the person's own. */
    UNCONFIRMED,
    /** It waits for a coordinator. */
    OPEN,
    CONFIRMED,
    DECLINED
}
