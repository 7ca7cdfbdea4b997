package org.rightsdays.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.rightsdays.platform.web.Origin;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The one cookie of this site, set by signing in alone. Scripts can't read it and other sites can't post with it. */
@Component
class SessionCookie {

    private static final String PLAIN = "session";

    /** Only https may set such a name, and no subdomain can overwrite it. */
    private static final String SECURE = "__Host-session";

    /** A session ends before this by idleness; the cookie then still tells whose form came too late. */
    private static final Duration LIFETIME = Duration.ofDays(30);

    private final Origin origin;

    SessionCookie(Origin origin) {
        this.origin = origin;
    }

    Optional<String> read(HttpServletRequest request) {
        String wanted = name(request);
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(wanted))
                .map(Cookie::getValue)
                .filter(token -> token.matches("[\\w-]{43}"))
                .findFirst();
    }

    String with(String token, HttpServletRequest request) {
        return cookie(token, LIFETIME, request);
    }

    String none(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private String cookie(String value, Duration lifetime, HttpServletRequest request) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure(request))
                .sameSite("Lax")
                .maxAge(lifetime)
                .build()
                .toString();
    }

    private String name(HttpServletRequest request) {
        return isSecure(request) ? SECURE : PLAIN;
    }

    private boolean isSecure(HttpServletRequest request) {
        return origin.isSecure() || request.isSecure();
    }
}
