package org.rightsdays.programme;

/** The five principles of the Declaration of the Cities Coalition for Digital Rights. */
public enum Principle {
    ACCESS_AND_LITERACY,
    PRIVACY_AND_SECURITY,
    TRANSPARENCY_AND_NON_DISCRIMINATION,
    DEMOCRACY_AND_INCLUSION,
    OPEN_AND_ETHICAL_STANDARDS
}
