package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Passkeys;
import org.rightsdays.accounts.PathAfter;
import org.rightsdays.accounts.SecondFactors;
import org.rightsdays.accounts.Session;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Showing the second factor after the link, and the page that offers the ways to set one up. */
@RestController
class SecondFactorController {

    private static final String TEMPLATE = "accounts/secondFactor.jte";

    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final DeskPages pages;

    SecondFactorController(SecondFactors factors, Passkeys passkeys, DeskPages pages) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/second-factor")
    ResponseEntity<byte[]> form(
            Desk desk, @RequestParam(required = false) @Nullable String after, HttpServletRequest request) {
        Session session = Present.session(request);
        if (session.isFull()) {
            return pages.seeOther(desk, PathAfter.orDesk(after));
        }
        var page = desk.page(desk.words().say("accounts.factor.title")).withScript(PasskeyController.SCRIPT);
        return pages.write(TEMPLATE, page, view(session, after, FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/second-factor")
    ResponseEntity<byte[]> show(
            Desk desk,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        Session session = Present.session(request);
        if (session.isFull() || factors.show(session, code)) {
            return pages.seeOther(desk, PathAfter.orDesk(after));
        }
        String why = factors.appIsSealed(session.account().id())
                ? "accounts.factor.code.no-key"
                : "accounts.factor.code.wrong";
        var errors = FormErrors.none().add("code", why);
        var page = desk.page(desk.words().say("accounts.factor.title")).withScript(PasskeyController.SCRIPT);
        return pages.refused(TEMPLATE, page, view(session, after, errors));
    }

    @GetMapping("/{lang}/desk/second-factor/set-up")
    ResponseEntity<byte[]> ways(
            Desk desk, @RequestParam(required = false) @Nullable String after, HttpServletRequest request) {
        Session session = Present.sessionForSetUp(request);
        var page = desk.page(desk.words().say("accounts.set-up.title")).withScript(PasskeyController.SCRIPT);
        return pages.write("accounts/setUp.jte", page, view(session, after, FormErrors.none()));
    }

    private SecondFactorView view(Session session, @Nullable String after, FormErrors errors) {
        var account = session.account().id();
        return new SecondFactorView(
                PathAfter.orDesk(after),
                factors.hasApp(account),
                !passkeys.of(account).isEmpty(),
                errors);
    }
}
