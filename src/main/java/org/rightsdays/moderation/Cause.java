package org.rightsdays.moderation;

/** Why a case was opened. */
public enum Cause {
    /** Somebody submitted something to be published. */
    SUBMISSION,
    /** Somebody told that published content, or conduct, is wrong (DSA, article 16). */
    NOTICE,
    /** Somebody who was refused asks for another decision (DSA, article 20). */
    APPEAL,
    /** Moderators saw something themselves. */
    OWN_INITIATIVE
}
