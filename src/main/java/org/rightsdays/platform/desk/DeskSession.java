package org.rightsdays.platform.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.security.Actor;

/**
 * Who has signed in, as far as one request shows it.
 *
 * @param csrf what each form of this session carries; empty where nobody has signed in
 * @param language of the account; null where nobody has signed in
 */
public record DeskSession(
        Actor actor, String csrf, @Nullable String language) {

    /** Nobody has signed in. */
    public static final DeskSession NONE = new DeskSession(Actor.VISITOR, "", null);

    private static final String ATTRIBUTE = DeskSession.class.getName();

    /** The session of a request; for whoever signs people in, before the page is asked for. */
    public void putOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static DeskSession of(HttpServletRequest request) {
        return Optional.ofNullable((DeskSession) request.getAttribute(ATTRIBUTE))
                .orElse(NONE);
    }
}
