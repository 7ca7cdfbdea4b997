package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.accounts.Passkeys;
import org.rightsdays.accounts.SecondFactors;
import org.rightsdays.accounts.Session;
import org.rightsdays.accounts.Sessions;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own account: what one says about oneself, ways to sign in, and sessions. */
@RestController
class AccountController {

    private static final String TEMPLATE = "accounts/account.jte";

    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final DeskPages pages;

    AccountController(Accounts accounts, Sessions sessions, SecondFactors factors, Passkeys passkeys, DeskPages pages) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/account")
    ResponseEntity<byte[]> show(Desk desk, HttpServletRequest request) {
        Session session = Present.fullSession(request);
        Account account = session.account();
        var form = new AccountForm(account.name(), account.language());
        return pages.write(TEMPLATE, page(desk), view(desk, session, form, FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/account")
    ResponseEntity<byte[]> save(Desk desk, AccountForm form, HttpServletRequest request) {
        Session session = Present.fullSession(request);
        FormErrors errors = form.check(desk);
        if (errors.any()) {
            return pages.refused(TEMPLATE, page(desk), view(desk, session, form, errors));
        }
        String language = Optional.ofNullable(form.language()).orElseThrow();
        accounts.describe(session.actor(), session.account().id(), form.name(), language);
        return pages.seeOther(desk, "/desk/account", "accounts.done.saved");
    }

    @PostMapping("/{lang}/desk/account/sessions/{id}/end")
    ResponseEntity<byte[]> endSession(Desk desk, @PathVariable java.util.UUID id, HttpServletRequest request) {
        sessions.end(Present.fullSession(request).account().id(), id);
        return pages.seeOther(desk, "/desk/account", "accounts.done.session-ended");
    }

    @PostMapping("/{lang}/desk/account/sessions/end-others")
    ResponseEntity<byte[]> endOthers(Desk desk, HttpServletRequest request) {
        sessions.endOthers(Present.fullSession(request));
        return pages.seeOther(desk, "/desk/account", "accounts.done.sessions-ended");
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("accounts.account.title"))
                .under(desk.words().say("desk.title"), "/desk")
                .withScript(PasskeyController.SCRIPT);
    }

    private AccountView view(Desk desk, Session session, AccountForm form, FormErrors errors) {
        var id = session.account().id();
        var languages = desk.languages().stream()
                .map(language -> new Choice(language.tag(), language.ownName(), null, language.tag()))
                .toList();
        return new AccountView(
                form,
                errors,
                session,
                sessions.of(id),
                passkeys.of(id),
                factors.hasApp(id),
                factors.recoveryCodesLeft(id),
                languages);
    }
}
