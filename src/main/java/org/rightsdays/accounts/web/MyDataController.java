package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.DataLinks;
import org.rightsdays.accounts.DataLinks.Held;
import org.rightsdays.accounts.DataRequests;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.storage.Json;
import org.rightsdays.platform.web.RateLimits;
import org.rightsdays.privacy.Privacy;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is held of a mail address, for whoever shows that it is theirs, without an account. */
@RestController
class MyDataController {

    private static final String PATH = "/desk/my-data";
    private static final String HELD = "accounts/myData.jte";
    private static final int MOST_AN_HOUR = 30;
    private static final int MAILS_AN_HOUR = 5;

    private final DataRequests requests;
    private final DataLinks links;
    private final Privacy privacy;
    private final RateLimits limits;
    private final DeskPages pages;

    MyDataController(DataRequests requests, DataLinks links, Privacy privacy, RateLimits limits, DeskPages pages) {
        this.requests = requests;
        this.links = links;
        this.privacy = privacy;
        this.limits = limits;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/my-data")
    ResponseEntity<byte[]> form(Desk desk) {
        return pages.write("accounts/askForData.jte", page(desk), new AddressView("", FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/my-data")
    ResponseEntity<byte[]> send(
            Desk desk, @RequestParam(defaultValue = "") String address, HttpServletRequest request) {
        limits.require("my-data", request, MOST_AN_HOUR, Duration.ofHours(1));
        Optional<EmailAddress> to = EmailAddress.read(address);
        if (to.isEmpty()) {
            var errors = FormErrors.none().add("address", "accounts.sign-in.address.wrong");
            return pages.refused("accounts/askForData.jte", page(desk), new AddressView(address, errors));
        }
        if (limits.allows("data mail", to.get().value(), MAILS_AN_HOUR, Duration.ofHours(1))) {
            requests.request(to.get(), desk.words());
        }
        return pages.write(
                "accounts/dataLinkSent.jte",
                desk.page(desk.words().say("accounts.link-sent.title")),
                to.get().value());
    }

    @GetMapping("/{lang}/desk/my-data/{token:[\\w-]+}")
    ResponseEntity<byte[]> link(Desk desk, @PathVariable String token) {
        return links.isGood(token)
                ? pages.write("accounts/dataLink.jte", page(desk), desk.at(PATH + "/" + token))
                : usedUp(desk);
    }

    @PostMapping("/{lang}/desk/my-data/{token:[\\w-]+}")
    ResponseEntity<byte[]> open(Desk desk, @PathVariable String token) {
        return links.open(token)
                .map(opened -> pages.seeOther(desk, PATH + "/" + opened + "/held"))
                .orElseGet(() -> usedUp(desk));
    }

    @GetMapping("/{lang}/desk/my-data/{token:[\\w-]+}/held")
    ResponseEntity<byte[]> held(Desk desk, @PathVariable String token) {
        return links.held(token)
                .map(held -> pages.write(HELD, page(desk), view(desk, token, held, FormErrors.none())))
                .orElseGet(() -> usedUp(desk));
    }

    @GetMapping("/{lang}/desk/my-data/{token:[\\w-]+}/held/data.json")
    ResponseEntity<byte[]> take(Desk desk, @PathVariable String token) {
        return links.held(token)
                .map(held -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rightsdays-data.json\"")
                        .body(Json.write(held.data()).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> usedUp(desk));
    }

    @PostMapping("/{lang}/desk/my-data/{token:[\\w-]+}/held/delete")
    ResponseEntity<byte[]> delete(
            Desk desk, @PathVariable String token, @RequestParam(required = false) @Nullable String sure) {
        Optional<Held> held = links.held(token);
        if (held.isPresent() && !"yes".equals(sure)) {
            var errors = FormErrors.none().add("sure", "accounts.leave.sure.missing");
            return pages.refused(HELD, page(desk), view(desk, token, held.get(), errors));
        }
        return links.erase(token)
                ? pages.write(
                        "accounts/dataGone.jte",
                        desk.page(desk.words().say("accounts.data.gone.title")),
                        privacy.staying())
                : usedUp(desk);
    }

    private MyDataView view(Desk desk, String token, Held held, FormErrors errors) {
        return new MyDataView(held, desk.at(PATH + "/" + token + "/held"), privacy.staying(), errors);
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("accounts.data.title")).withSheet("css/record.css");
    }

    private ResponseEntity<byte[]> usedUp(Desk desk) {
        return pages.write(
                HttpStatus.GONE,
                "accounts/dataLinkUsedUp.jte",
                desk.page(desk.words().say("accounts.link-used-up.title")),
                DataLinks.LIFETIME.toMinutes());
    }
}
