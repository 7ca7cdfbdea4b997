package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.KeptForms;
import org.rightsdays.accounts.Session;
import org.rightsdays.accounts.Sessions;
import org.rightsdays.platform.web.RateLimits;
import org.springframework.stereotype.Component;

/**
 * A form that comes after its session has ended, or from an earlier session of the same browser. What was typed is
 * kept; it is sent on when its writer has signed in and says so.
 */
@Component
class LateForms {

    /** The field by which a form that was given back tells which one it was. */
    static final String KEPT = "kept";

    private static final int LONGEST = 500_000;
    private static final int MOST_AN_HOUR = 30;

    private final KeptForms kept;
    private final Sessions sessions;
    private final RateLimits limits;

    LateForms(KeptForms kept, Sessions sessions, RateLimits limits) {
        this.kept = kept;
        this.sessions = sessions;
        this.limits = limits;
    }

    /** Leads to the form that was kept, after signing in where there is no session. */
    void answer(HttpServletRequest request, HttpServletResponse response, @Nullable Session session, String cookie) {
        if (isScript(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String path = DeskPath.of(request);
        Map<String, List<String>> fields = fields(request);
        if (path.equals("/desk/sign-out") || fields.isEmpty() || length(fields) > LONGEST) {
            DeskPath.redirect(request, response, session == null ? "/desk/sign-in" : "/desk");
            return;
        }
        limits.require("kept form", request, MOST_AN_HOUR, Duration.ofHours(1));
        UUID owner = session == null
                ? ownerOf(cookie, request).orElse(null)
                : session.account().id();
        UUID id = kept.keep(new KeptForms.Form(owner, path, isMultipart(request), fields));
        String keptPath = "/desk/kept/" + id;
        DeskPath.redirect(
                request, response, session == null ? "/desk/sign-in" + DeskPath.afterQuery(keptPath) : keptPath);
    }

    /** The account of the ended session, where the form really came from that session. */
    private Optional<UUID> ownerOf(String cookie, HttpServletRequest request) {
        return cookie.isEmpty() || !CarriedToken.is(Sessions.csrf(cookie), CarriedToken.of(request))
                ? Optional.empty()
                : sessions.ownerOf(cookie);
    }

    /** A script can't show a page: it keeps what it has and tells its reader. */
    private static boolean isScript(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate") || request.getHeader(CarriedToken.HEADER) != null;
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/");
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(CarriedToken.FIELD) && !name.equals(KEPT)) {
                fields.put(name, Arrays.asList(values));
            }
        });
        return fields;
    }

    private static int length(Map<String, List<String>> fields) {
        return fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }
}
