package org.rightsdays.accounts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: a page of this desk and of nobody else, whatever a link says. */
public final class PathAfter {

    /** The start page of the desk. */
    public static final String DESK = "/desk";

    private static final Pattern SAFE =
            Pattern.compile("/desk(/[\\w.~-]+)*/?(\\?[\\w.~%&=+:,-]*)?", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST = 500;

    private PathAfter() {}

    /** The path if it is one of the desk, else the start page. */
    public static String orDesk(@Nullable String path) {
        return path != null && path.length() <= LONGEST && SAFE.matcher(path).matches() && !path.contains("..")
                ? path
                : DESK;
    }
}
