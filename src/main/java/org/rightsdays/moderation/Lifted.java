package org.rightsdays.moderation;

/** Why a suspension ends before its time: ready-made, so that the public log can tell it without a word about anybody. */
public enum Lifted {
    /** What was wrong has been put right. */
    PUT_RIGHT,
    /** Facts have come up that nobody knew at the time. */
    NEW_FACTS,
    /** It lasted long enough for what it was meant for. */
    SERVED_ITS_PURPOSE,
    /** It should not have been decided. */
    MISTAKE
}
