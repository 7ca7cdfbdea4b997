package org.rightsdays.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.FirstCoordinator;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Behind the link that a new site prints: its first coordinator says which address is theirs, and is signed in. */
@RestController
class FirstCoordinatorController {

    private static final String TEMPLATE = "accounts/first.jte";

    private final FirstCoordinator first;
    private final OpenedSession opened;
    private final DeskPages pages;

    FirstCoordinatorController(FirstCoordinator first, OpenedSession opened, DeskPages pages) {
        this.first = first;
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/first/{token}")
    ResponseEntity<byte[]> form(Desk desk, @PathVariable String token) {
        requireGood(token);
        return pages.write(
                TEMPLATE, desk.page(desk.words().say("accounts.first.title")), new FirstView("", FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/first/{token}")
    ResponseEntity<byte[]> become(
            Desk desk,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String address,
            HttpServletRequest request) {
        requireGood(token);
        Optional<EmailAddress> read = EmailAddress.read(address);
        if (read.isEmpty()) {
            var errors = FormErrors.none().add("address", "accounts.sign-in.address.wrong");
            return pages.refused(
                    TEMPLATE, desk.page(desk.words().say("accounts.first.title")), new FirstView(address, errors));
        }
        Account account = first.become(token, read.get(), desk.language())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return opened.answer(desk, account, "/desk", false, request);
    }

    private void requireGood(String token) {
        if (!first.isGood(token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
