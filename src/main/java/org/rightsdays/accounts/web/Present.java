package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rightsdays.accounts.Session;
import org.rightsdays.platform.security.Forbidden;

/** The session that a request belongs to. */
final class Present {

    private static final String SESSION = Present.class.getName();

    private Present() {}

    static void put(HttpServletRequest request, Session session) {
        request.setAttribute(SESSION, session);
    }

    static Optional<Session> find(HttpServletRequest request) {
        return Optional.ofNullable((Session) request.getAttribute(SESSION));
    }

    static Session session(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new Forbidden("Only for who has signed in"));
    }

    /** The session where it may be used for everything. */
    static Session fullSession(HttpServletRequest request) {
        return find(request).filter(Session::isFull).orElseThrow(() -> new Forbidden("Only for who has signed in"));
    }

    /** The session where second factors may be added: not where one exists and was not shown. */
    static Session sessionForSetUp(HttpServletRequest request) {
        return find(request)
                .filter(session -> session.standing() != Session.Standing.NEEDS_FACTOR)
                .orElseThrow(() -> new Forbidden("The second factor has to be shown first"));
    }
}
