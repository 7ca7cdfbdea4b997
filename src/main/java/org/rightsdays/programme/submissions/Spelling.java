package org.rightsdays.programme.submissions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How constants are written in fields and files: lower case with hyphens. */
public final class Spelling {

    private Spelling() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(text))
                .findFirst();
    }
}
