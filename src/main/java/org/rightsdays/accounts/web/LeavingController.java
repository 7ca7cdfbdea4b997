package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.accounts.Erasure;
import org.rightsdays.accounts.Session;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.storage.Json;
import org.rightsdays.privacy.Person;
import org.rightsdays.privacy.Privacy;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Taking one's data along, and leaving for good. */
@RestController
class LeavingController {

    private static final String TEMPLATE = "accounts/leave.jte";
    private static final String LEFT = "accounts.done.left";

    private final Privacy privacy;
    private final Accounts accounts;
    private final Erasure erasure;
    private final SessionCookie cookie;
    private final DeskPages pages;

    LeavingController(Privacy privacy, Accounts accounts, Erasure erasure, SessionCookie cookie, DeskPages pages) {
        this.privacy = privacy;
        this.accounts = accounts;
        this.erasure = erasure;
        this.cookie = cookie;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/account/data.json")
    ResponseEntity<byte[]> export(HttpServletRequest request) {
        Session session = Present.fullSession(request);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rightsdays-account.json\"")
                .body(Json.write(privacy.export(person(session))).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{lang}/desk/account/leave")
    ResponseEntity<byte[]> ask(Desk desk, HttpServletRequest request) {
        Session session = Present.fullSession(request);
        return pages.write(TEMPLATE, page(desk), view(session, FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/account/leave")
    ResponseEntity<byte[]> leave(
            Desk desk, @RequestParam(required = false) @Nullable String sure, HttpServletRequest request) {
        Session session = Present.fullSession(request);
        if (!"yes".equals(sure) || !accounts.mayErase(session.account())) {
            var errors = FormErrors.none().add("sure", "accounts.leave.sure.missing");
            return pages.refused(TEMPLATE, page(desk), view(session, errors));
        }
        erasure.erase(session);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(desk.at("/desk/sign-in?done=" + LEFT)))
                .header(HttpHeaders.SET_COOKIE, cookie.none(request))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("accounts.leave.title"))
                .under(desk.words().say("accounts.account.title"), "/desk/account");
    }

    private static Person person(Session session) {
        return new Person(session.account().id(), session.account().address().value());
    }

    private LeaveView view(Session session, FormErrors errors) {
        return new LeaveView(accounts.mayErase(session.account()), privacy.staying(), errors);
    }
}
