package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.PathAfter;
import org.rightsdays.accounts.openid.OpenId;
import org.rightsdays.accounts.openid.OpenId.Return;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.web.RateLimits;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way to a city's identity provider and back. Whoever comes back presses a button, as behind a link by mail. */
@RestController
class OpenIdController {

    private static final int MOST_AN_HOUR = 60;
    private static final String FAILED = "accounts.done.openid-failed";
    private static final String UNKNOWN = "accounts.done.openid-unknown";

    private final OpenId openId;
    private final RateLimits limits;

    OpenIdController(OpenId openId, RateLimits limits) {
        this.openId = openId;
        this.limits = limits;
    }

    @GetMapping("/{lang}/desk/sign-in/openid/{provider:[a-z0-9-]+}")
    ResponseEntity<Void> leave(
            Desk desk,
            @PathVariable String provider,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        limits.require("openid", request, MOST_AN_HOUR, Duration.ofHours(1));
        return to(openId.begin(provider, desk.language(), PathAfter.orDesk(after))
                .orElseGet(() -> URI.create(desk.at("/desk/sign-in?done=" + FAILED))));
    }

    @GetMapping("/desk/openid/{provider:[a-z0-9-]+}")
    ResponseEntity<Void> comeBack(
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code) {
        return to(openId.finish(provider, state, code)
                .map(OpenIdController::next)
                .orElse(URI.create("/desk/sign-in?done=" + FAILED)));
    }

    private static URI next(Return came) {
        URI link = came.link();
        return URI.create(
                link == null
                        ? "/" + came.language() + "/desk/sign-in?done=" + UNKNOWN
                        : "/" + came.language()
                                + link.getPath().substring(link.getPath().indexOf("/desk")));
    }

    private static ResponseEntity<Void> to(URI address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(address)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
