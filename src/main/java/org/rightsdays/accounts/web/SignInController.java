package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.PathAfter;
import org.rightsdays.accounts.Session;
import org.rightsdays.accounts.SignInRequests;
import org.rightsdays.accounts.openid.OpenId;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.web.RateLimits;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asking for a link to sign in with. The answer is the same whether or not an address is known. */
@RestController
class SignInController {

    private static final String TEMPLATE = "accounts/signIn.jte";
    private static final int MOST_AN_HOUR = 30;

    private final SignInRequests requests;
    private final OpenId openId;
    private final RateLimits limits;
    private final DeskPages pages;

    SignInController(SignInRequests requests, OpenId openId, RateLimits limits, DeskPages pages) {
        this.requests = requests;
        this.openId = openId;
        this.limits = limits;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/sign-in")
    ResponseEntity<byte[]> form(
            Desk desk, @RequestParam(required = false) @Nullable String after, HttpServletRequest request) {
        if (Present.find(request).filter(Session::isFull).isPresent()) {
            return pages.seeOther(desk, PathAfter.orDesk(after));
        }
        return pages.write(TEMPLATE, page(desk), view("", after, FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/sign-in")
    ResponseEntity<byte[]> send(
            Desk desk,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        limits.require("sign-in", request, MOST_AN_HOUR, Duration.ofHours(1));
        Optional<EmailAddress> to = EmailAddress.read(address);
        if (to.isEmpty()) {
            var errors = FormErrors.none().add("address", "accounts.sign-in.address.wrong");
            return pages.refused(TEMPLATE, page(desk), view(address, after, errors));
        }
        requests.request(to.get(), after);
        return pages.write(
                "accounts/linkSent.jte",
                desk.page(desk.words().say("accounts.link-sent.title")),
                to.get().value());
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("accounts.sign-in.title")).withScript(PasskeyController.SCRIPT);
    }

    private SignInView view(String address, @Nullable String after, FormErrors errors) {
        String path = PathAfter.orDesk(after);
        return new SignInView(address, path, path.startsWith("/desk/kept/"), openId.choices(), errors);
    }
}
