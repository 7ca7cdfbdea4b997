package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** The token that each form of a session carries, as a field or, from scripts, as a header. */
final class CarriedToken {

    static final String FIELD = "csrf";
    static final String HEADER = "X-Csrf-Token";

    private CarriedToken() {}

    /** Empty where there is none. */
    static String of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .or(() -> Optional.ofNullable(request.getParameter(FIELD)))
                .orElse("");
    }

    static boolean is(String expected, String carried) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), carried.getBytes(StandardCharsets.UTF_8));
    }
}
