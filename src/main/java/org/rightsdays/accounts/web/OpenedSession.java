package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Device;
import org.rightsdays.accounts.Sessions;
import org.rightsdays.platform.desk.Desk;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The answer that signs somebody in, whichever way they have shown who they are. */
@Component
class OpenedSession {

    private final Sessions sessions;
    private final SessionCookie cookie;

    OpenedSession(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /**
     * Ends the session before and opens one.
     *
     * @param path where to go, as what follows the language in an address
     * @param bothFactors whether the way of signing in counts as two factors
     */
    ResponseEntity<byte[]> answer(
            Desk desk, Account account, String path, boolean bothFactors, HttpServletRequest request) {
        Present.find(request).ifPresent(before -> sessions.end(before.account().id(), before.id()));
        String secret = sessions.open(account, Device.of(request.getHeader(HttpHeaders.USER_AGENT)), bothFactors);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(desk.at(path)))
                .header(HttpHeaders.SET_COOKIE, cookie.with(secret, request))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
