package org.rightsdays.exchange;

import java.util.Locale;

/** How constants are written in files: lower case with hyphens. */
final class Vocabulary {

    private Vocabulary() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
