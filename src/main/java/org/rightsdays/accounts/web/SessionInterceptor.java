package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdays.accounts.KeptForms;
import org.rightsdays.accounts.Session;
import org.rightsdays.accounts.Session.Standing;
import org.rightsdays.accounts.Sessions;
import org.rightsdays.platform.desk.DeskSession;
import org.rightsdays.platform.security.Forbidden;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands before every page of the desk, and before no other: finds the session, refuses what another site posts, and
 * keeps what was typed where a session has ended meanwhile.
 */
@Component
class SessionInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final LateForms lateForms;
    private final KeptForms keptForms;

    SessionInterceptor(Sessions sessions, SessionCookie cookie, LateForms lateForms, KeptForms keptForms) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.lateForms = lateForms;
        this.keptForms = keptForms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/desk", "/desk/**", "/*/desk", "/*/desk/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<Session> session = cookie.read(request).flatMap(sessions::find);
        session.ifPresent(present -> {
            Present.put(request, present);
            new DeskSession(present.actor(), present.csrf(), present.account().language()).putOn(request);
        });
        if (!SAFE_METHODS.contains(request.getMethod()) && !mayPost(request, response, session.orElse(null))) {
            return false;
        }
        return session.isEmpty() || mayEnter(request, response, session.get());
    }

    private boolean mayPost(
            HttpServletRequest request,
            HttpServletResponse response,
            @org.jspecify.annotations.Nullable Session session) {
        if (!SameSite.sent(request)) {
            throw new Forbidden("Sent by another site");
        }
        String carried = CarriedToken.of(request);
        if (session == null && carried.isEmpty()) {
            return true;
        }
        if (session != null && CarriedToken.is(session.csrf(), carried)) {
            keptId(request)
                    .ifPresent(id -> keptForms.forget(id, session.account().id()));
            return true;
        }
        lateForms.answer(request, response, session, cookie.read(request).orElse(""));
        return false;
    }

    /** A session that still lacks its second factor goes there first. */
    private static boolean mayEnter(HttpServletRequest request, HttpServletResponse response, Session session) {
        String path = DeskPath.of(request);
        if (session.isFull()
                || path.startsWith("/desk/second-factor")
                || path.startsWith("/desk/sign-in")
                || path.equals("/desk/sign-out")) {
            return true;
        }
        String step = session.standing() == Standing.NEEDS_SETUP ? "/desk/second-factor/set-up" : "/desk/second-factor";
        DeskPath.redirect(request, response, step + DeskPath.afterQuery(DeskPath.withQuery(request)));
        return false;
    }

    private static Optional<UUID> keptId(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(LateForms.KEPT)).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
