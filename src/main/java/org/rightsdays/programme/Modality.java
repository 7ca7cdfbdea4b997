package org.rightsdays.programme;

/** How a language is present. */
public enum Modality {
    SPOKEN,
    INTERPRETED,
    CAPTIONED,
    SIGNED,
    WRITTEN
}
