package org.rightsdays.coalition.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.JoinDecisions;
import org.rightsdays.coalition.JoinRequest;
import org.rightsdays.coalition.Joining;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.Organisation.Kind;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Coordinators decide who may speak for whom. */
@RestController
class JoinRequestsController {

    private static final String LIST = "/desk/join-requests";

    private final Joining joining;
    private final JoinDecisions decisions;
    private final Mandates mandates;
    private final Accounts accounts;
    private final DeskPages pages;

    JoinRequestsController(
            Joining joining, JoinDecisions decisions, Mandates mandates, Accounts accounts, DeskPages pages) {
        this.joining = joining;
        this.decisions = decisions;
        this.mandates = mandates;
        this.accounts = accounts;
        this.pages = pages;
    }

    /** @param outcome a key of a known organisation, {@code new-city}, {@code new-partner} or {@code decline} */
    record DecisionForm(
            @Nullable String outcome,
            @Nullable String capacity,
            @Nullable String reason) {}

    @GetMapping("/{lang}/desk/join-requests")
    ResponseEntity<byte[]> list(Desk desk) {
        List<JoinRequest> open = joining.open(desk.actor());
        return pages.write("coalition/joinRequests.jte", desk.page(title(desk)), new JoinRequestsView(open));
    }

    @GetMapping("/{lang}/desk/join-requests/{id}")
    ResponseEntity<byte[]> one(Desk desk, @PathVariable UUID id) {
        JoinRequest request = find(desk, id);
        return pages.write(
                "coalition/decideJoining.jte",
                page(desk, request),
                view(desk, request, new DecisionForm(null, null, null), FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/join-requests/{id}")
    ResponseEntity<byte[]> decide(Desk desk, @PathVariable UUID id, @ModelAttribute DecisionForm form) {
        JoinRequest request = find(desk, id);
        String outcome = JoinForm.text(form.outcome());
        FormErrors errors = errors(form, outcome);
        if (errors.any()) {
            return pages.refused("coalition/decideJoining.jte", page(desk, request), view(desk, request, form, errors));
        }
        switch (outcome) {
            case "decline" -> decisions.decline(desk.actor(), id, JoinForm.text(form.reason()));
            case "new-city" -> decisions.confirmAsNew(desk.actor(), id, Kind.CITY);
            case "new-partner" -> decisions.confirmAsNew(desk.actor(), id, Kind.PARTNER);
            default ->
                decisions.confirm(
                        desk.actor(),
                        id,
                        new OrganisationId(outcome),
                        capacity(form).orElse(Capacity.CONTACT));
        }
        return pages.seeOther(
                desk, LIST, outcome.equals("decline") ? "coalition.done.declined" : "coalition.done.confirmed");
    }

    private static FormErrors errors(DecisionForm form, String outcome) {
        var errors = FormErrors.none().require(outcome, "outcome", "coalition.decide.outcome.missing");
        if (outcome.equals("decline")) {
            errors.require(form.reason(), "reason", "coalition.decide.reason.missing");
        }
        return errors;
    }

    private DecideView view(Desk desk, JoinRequest request, DecisionForm form, FormErrors errors) {
        List<Organisation> alike = decisions.alike(desk.actor(), request);
        return new DecideView(
                request,
                accounts.find(request.account())
                        .map(Account::address)
                        .map(Object::toString)
                        .orElse(""),
                DecideView.outcomes(desk, request, alike, mandates, decisions.place(request.draft())),
                JoinForm.text(form.outcome()),
                DecideView.capacities(desk),
                capacity(form).map(JoinForm::value).orElse(JoinForm.value(Capacity.CONTACT)),
                JoinForm.text(form.reason()),
                errors);
    }

    private static Optional<Capacity> capacity(DecisionForm form) {
        return Arrays.stream(Capacity.values())
                .filter(capacity -> JoinForm.value(capacity).equals(form.capacity()))
                .findFirst();
    }

    private JoinRequest find(Desk desk, UUID id) {
        return joining.find(desk.actor(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static DeskPage page(Desk desk, JoinRequest request) {
        String name = request.draft().name().isEmpty()
                ? request.draft().person()
                : request.draft().name();
        return desk.page(name).under(title(desk), LIST).withSheet("css/record.css");
    }

    private static String title(Desk desk) {
        return desk.words().say("coalition.requests.title");
    }
}
