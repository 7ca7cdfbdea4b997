package org.rightsdays.coalition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.JoinRequest;
import org.rightsdays.coalition.Joining;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.web.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Asking to join. The answer to a visitor is the same whatever is known of the address or the organisation. */
@RestController
class JoinController {

    private static final String TEMPLATE = "coalition/join.jte";
    private static final int MOST_AN_HOUR = 20;

    private final Joining joining;
    private final JoinChoices choices;
    private final Coalition coalition;
    private final Accounts accounts;
    private final RateLimits limits;
    private final DeskPages pages;

    JoinController(
            Joining joining,
            JoinChoices choices,
            Coalition coalition,
            Accounts accounts,
            RateLimits limits,
            DeskPages pages) {
        this.joining = joining;
        this.choices = choices;
        this.coalition = coalition;
        this.accounts = accounts;
        this.limits = limits;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/join")
    ResponseEntity<byte[]> form(Desk desk, @RequestParam(required = false) @Nullable String organisation) {
        String name = organisation == null
                ? null
                : coalition
                        .find(new OrganisationId(organisation))
                        .map(known -> known.name().in(desk.language()).text())
                        .orElse(null);
        return pages.write(TEMPLATE, page(desk), choices.view(desk, JoinForm.empty(desk, name), FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/join")
    ResponseEntity<byte[]> ask(Desk desk, @ModelAttribute JoinForm typed, HttpServletRequest request) {
        limits.require("join", request, MOST_AN_HOUR, Duration.ofHours(1));
        JoinForm form = typed.identified();
        FormErrors errors = form.errors(desk, JoinChoices.COUNTRIES);
        if (errors.any()) {
            return pages.refused(TEMPLATE, page(desk), choices.view(desk, form, errors));
        }
        var draft = form.draft(desk, JoinChoices.tags(desk));
        UUID account = desk.actor().account();
        if (account != null) {
            joining.ask(desk.actor(), accounts.find(account).orElseThrow().address(), draft);
            return pages.seeOther(desk, "/desk/join/" + draft.id(), "coalition.done.asked");
        }
        joining.ask(
                desk.actor(), EmailAddress.read(JoinForm.text(form.address())).orElseThrow(), draft);
        return pages.seeOther(desk, "/desk/join/sent");
    }

    @GetMapping("/{lang}/desk/join/sent")
    ResponseEntity<byte[]> sent(Desk desk) {
        return pages.write(
                "coalition/joinSent.jte", desk.page(desk.words().say("coalition.join.sent.title")), desk.language());
    }

    @GetMapping("/{lang}/desk/join/{id:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> own(Desk desk, @PathVariable UUID id) {
        if (!desk.actor().signedIn()) {
            return pages.seeOther(desk, "/desk/sign-in?after=/desk/join/" + id);
        }
        JoinRequest request =
                joining.own(desk.actor(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.write(
                "coalition/joinRequest.jte",
                desk.page(desk.words().say("coalition.request.title")).withSheet("css/record.css"),
                request);
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("coalition.join.title"));
    }
}
