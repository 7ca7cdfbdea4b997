package org.rightsdays.moderation;

/** Whose turn it is with a condition. */
public enum ConditionState {
    /** The organiser's. */
    OPEN,
    /** The moderators': the organiser says that it is done. */
    DONE,
    /** Nobody's: moderators have confirmed it. */
    MET
}
