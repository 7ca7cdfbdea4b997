package org.rightsdays.accounts;

import org.jspecify.annotations.Nullable;

/**
 * A rough word for the program and the system that somebody uses, so that they know their sessions apart. Versions
 * and models, which could mark a person, are left out.
 *
 * @param browser a name such as {@code Firefox}; empty where it isn't known
 * @param system a name such as {@code Android}; empty where it isn't known
 */
public record Device(String browser, String system) {

    private static final int LONGEST = 500;

    /** In this order: most browsers also name those that they want to be taken for. */
    private static final String[] BROWSERS = {
        "Firefox/=Firefox",
        "FxiOS/=Firefox",
        "Edg/=Edge",
        "EdgA/=Edge",
        "OPR/=Opera",
        "SamsungBrowser/=Samsung Internet",
        "CriOS/=Chrome",
        "Chrome/=Chrome",
        "Safari/=Safari"
    };

    private static final String[] SYSTEMS = {
        "Android=Android",
        "iPhone=iPhone",
        "iPad=iPad",
        "Windows=Windows",
        "Mac OS X=macOS",
        "CrOS=ChromeOS",
        "Linux=Linux"
    };

    /** By what a browser says of itself. */
    public static Device of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent.substring(0, Math.min(userAgent.length(), LONGEST));
        return new Device(first(said, BROWSERS), first(said, SYSTEMS));
    }

    private static String first(String said, String[] marks) {
        for (String mark : marks) {
            String[] parts = mark.split("=", 2);
            if (said.contains(parts[0])) {
                return parts[1];
            }
        }
        return "";
    }
}
