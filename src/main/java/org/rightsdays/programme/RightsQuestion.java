package org.rightsdays.programme;

/** The digital-rights label: what happens to the people who take part, and to their data. */
public enum RightsQuestion {
    RECORDED,
    PHOTOGRAPHED,
    IDENTITY_ASKED,
    REGISTRATION_REQUIRED,
    APP_REQUIRED,
    THIRD_PARTY_TOOL,
    BIOMETRICS_OR_AI_ON_PEOPLE
}
