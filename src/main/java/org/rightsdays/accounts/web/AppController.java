package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.PathAfter;
import org.rightsdays.accounts.SecondFactors;
import org.rightsdays.accounts.Session;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Setting up an authenticator app, and the recovery codes. */
@RestController
class AppController {

    private static final String PATH = "/desk/second-factor/app";
    private static final String TEMPLATE = "accounts/app.jte";

    private final SecondFactors factors;
    private final DeskPages pages;

    AppController(SecondFactors factors, DeskPages pages) {
        this.factors = factors;
        this.pages = pages;
    }

    @PostMapping("/{lang}/desk/second-factor/app")
    ResponseEntity<byte[]> begin(
            Desk desk, @RequestParam(required = false) @Nullable String after, HttpServletRequest request) {
        Session session = Present.sessionForSetUp(request);
        if (factors.hasApp(session.account().id())) {
            return pages.seeOther(desk, "/desk/account");
        }
        if (!factors.beginApp(session)) {
            return pages.seeOther(desk, "/desk/second-factor/set-up", "accounts.done.no-key-for-apps");
        }
        return pages.seeOther(desk, PATH + DeskPath.afterQuery(PathAfter.orDesk(after)));
    }

    @GetMapping("/{lang}/desk/second-factor/app")
    ResponseEntity<byte[]> show(
            Desk desk, @RequestParam(required = false) @Nullable String after, HttpServletRequest request) {
        Session session = Present.sessionForSetUp(request);
        return factors.keyOfApp(session).isEmpty()
                ? pages.seeOther(desk, "/desk/second-factor/set-up")
                : pages.write(TEMPLATE, page(desk), view(desk, session, after, FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/second-factor/app/confirm")
    ResponseEntity<byte[]> confirm(
            Desk desk,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        Session session = Present.sessionForSetUp(request);
        if (factors.keyOfApp(session).isEmpty()) {
            return pages.seeOther(desk, "/desk/second-factor/set-up");
        }
        if (!factors.confirmApp(session, code)) {
            var errors = FormErrors.none().add("code", "accounts.factor.code.wrong");
            return pages.refused(TEMPLATE, page(desk), view(desk, session, after, errors));
        }
        return recoveryCodes(desk, session, after);
    }

    @PostMapping("/{lang}/desk/second-factor/recovery-codes")
    ResponseEntity<byte[]> newCodes(Desk desk, HttpServletRequest request) {
        return recoveryCodes(desk, Present.fullSession(request), "/desk/account");
    }

    @PostMapping("/{lang}/desk/second-factor/app/remove")
    ResponseEntity<byte[]> remove(Desk desk, HttpServletRequest request) {
        factors.removeApp(Present.fullSession(request));
        return pages.seeOther(desk, "/desk/account", "accounts.done.app-removed");
    }

    private ResponseEntity<byte[]> recoveryCodes(Desk desk, Session session, @Nullable String after) {
        return pages.write(
                "accounts/recoveryCodes.jte",
                desk.page(desk.words().say("accounts.codes.title")),
                new RecoveryCodesView(factors.newRecoveryCodes(session), PathAfter.orDesk(after)));
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("accounts.app.title"));
    }

    private AppView view(Desk desk, Session session, @Nullable String after, FormErrors errors) {
        String key = factors.keyOfApp(session).orElseThrow();
        String site = desk.words().say("site.name");
        String address = "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(site), encoded(session.account().address().value()), key, encoded(site));
        return new AppView(key, address, PathAfter.orDesk(after), errors);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
