package org.rightsdays.programme;

/** Accessibility facts that a contribution answers one by one. */
public enum Accessibility {
    STEP_FREE,
    ACCESSIBLE_TOILET,
    HEARING_LOOP,
    LIVE_CAPTIONS,
    SIGN_LANGUAGE,
    EASY_READ,
    AUDIO_DESCRIPTION,
    QUIET_SPACE,
    ASSISTANCE_ANIMALS,
    ACCESSIBLE_ONLINE_TOOL
}
