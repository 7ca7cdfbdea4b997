package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Passkeys;
import org.rightsdays.accounts.Passkeys.Question;
import org.rightsdays.accounts.PathAfter;
import org.rightsdays.accounts.SecondFactors;
import org.rightsdays.accounts.Session;
import org.rightsdays.accounts.Sessions;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.storage.Json;
import org.rightsdays.platform.web.RateLimits;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Passkeys need a script: it asks here what to do, lets the browser do it, and sends the answer as a form. */
@RestController
class PasskeyController {

    static final String SCRIPT = "js/passkeys.js";

    private static final int MOST_AN_HOUR = 60;

    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final OpenedSession opened;
    private final RateLimits limits;
    private final DeskPages pages;

    PasskeyController(
            Passkeys passkeys,
            SecondFactors factors,
            Sessions sessions,
            OpenedSession opened,
            RateLimits limits,
            DeskPages pages) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.sessions = sessions;
        this.opened = opened;
        this.limits = limits;
        this.pages = pages;
    }

    @PostMapping("/{lang}/desk/sign-in/passkey/question")
    ResponseEntity<String> askToShow(HttpServletRequest request) {
        limits.require("passkey", request, MOST_AN_HOUR, Duration.ofHours(1));
        return json(passkeys.askToShow());
    }

    @PostMapping("/{lang}/desk/sign-in/passkey")
    ResponseEntity<byte[]> signIn(
            Desk desk,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        limits.require("passkey", request, MOST_AN_HOUR, Duration.ofHours(1));
        Optional<Account> owner = passkeys.owner(question, answer);
        return owner.isEmpty()
                ? pages.seeOther(desk, "/desk/sign-in", "accounts.done.passkey-refused")
                : opened.answer(desk, owner.get(), PathAfter.orDesk(after), true, request);
    }

    @PostMapping("/{lang}/desk/second-factor/passkeys/question")
    ResponseEntity<String> askToMake(Desk desk, HttpServletRequest request) {
        Session session = Present.sessionForSetUp(request);
        return json(passkeys.askToMake(session, desk.words().say("site.name")));
    }

    /** Where the passkey is the first second factor, recovery codes are told with it. */
    @PostMapping("/{lang}/desk/second-factor/passkeys")
    ResponseEntity<byte[]> add(
            Desk desk,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        Session session = Present.sessionForSetUp(request);
        if (!passkeys.add(session, question, answer)) {
            String back = session.isFull() ? "/desk/account" : "/desk/second-factor/set-up";
            return pages.seeOther(desk, back, "accounts.done.passkey-refused");
        }
        sessions.passkeyMade(session);
        if (session.account().roles().isEmpty()
                || factors.recoveryCodesLeft(session.account().id()) > 0) {
            return pages.seeOther(desk, "/desk/account", "accounts.done.passkey-added");
        }
        return pages.write(
                "accounts/recoveryCodes.jte",
                desk.page(desk.words().say("accounts.codes.title")),
                new RecoveryCodesView(factors.newRecoveryCodes(session), PathAfter.orDesk(after)));
    }

    @PostMapping("/{lang}/desk/second-factor/passkeys/{id:[\\w-]+}/remove")
    ResponseEntity<byte[]> remove(Desk desk, @PathVariable String id, HttpServletRequest request) {
        passkeys.remove(Present.fullSession(request), id);
        return pages.seeOther(desk, "/desk/account", "accounts.done.passkey-removed");
    }

    private static ResponseEntity<String> json(Question question) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(Json.write(Map.of("id", question.id(), "options", question.options())));
    }
}
