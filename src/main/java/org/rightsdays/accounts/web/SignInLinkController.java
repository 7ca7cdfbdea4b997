package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.rightsdays.accounts.Session;
import org.rightsdays.accounts.Sessions;
import org.rightsdays.accounts.SignInLinks;
import org.rightsdays.accounts.SignInLinks.Entry;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in by a link: its page has a button, and only the button signs in. And signing out. */
@RestController
class SignInLinkController {

    private static final String SIGNED_OUT = "accounts.done.signed-out";

    private final SignInLinks links;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final OpenedSession opened;
    private final DeskPages pages;

    SignInLinkController(
            SignInLinks links, Sessions sessions, SessionCookie cookie, OpenedSession opened, DeskPages pages) {
        this.links = links;
        this.sessions = sessions;
        this.cookie = cookie;
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/sign-in/link/{token}")
    ResponseEntity<byte[]> show(Desk desk, @PathVariable String token) {
        return links.isGood(token)
                ? pages.write(
                        "accounts/link.jte", desk.page(desk.words().say("accounts.link.title")), desk.at(desk.path()))
                : usedUp(desk);
    }

    @PostMapping("/{lang}/desk/sign-in/link/{token}")
    ResponseEntity<byte[]> signIn(Desk desk, @PathVariable String token, HttpServletRequest request) {
        Optional<Entry> entry = links.use(token);
        if (entry.isEmpty()) {
            return usedUp(desk);
        }
        return opened.answer(desk, entry.get().account(), entry.get().pathAfter(), false, request);
    }

    @PostMapping("/{lang}/desk/sign-out")
    ResponseEntity<byte[]> signOut(Desk desk, HttpServletRequest request) {
        Optional<Session> session = Present.find(request);
        session.ifPresent(present -> sessions.end(present.account().id(), present.id()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(desk.at("/desk/sign-in?done=" + SIGNED_OUT)))
                .header(HttpHeaders.SET_COOKIE, cookie.none(request))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** Calm, because the one who reads this is most often signed in already, in the other tab. */
    private ResponseEntity<byte[]> usedUp(Desk desk) {
        return pages.write(
                HttpStatus.GONE,
                "accounts/linkUsedUp.jte",
                desk.page(desk.words().say("accounts.link-used-up.title")),
                SignInLinks.LIFETIME.toMinutes());
    }
}
