package org.rightsdays.programme;

/** What an organisation other than the host does in a contribution. */
public enum PartnerRole {
    CO_HOST,
    PARTNER,
    SPEAKER,
    SPONSOR
}
