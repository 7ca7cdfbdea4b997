package org.rightsdays.accounts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.accounts.Invitations;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Coordinators name coordinators and moderators, and close accounts. */
@RestController
class PeopleController {

    private static final String PATH = "/desk/people";

    private final Accounts accounts;
    private final Invitations invitations;
    private final DeskPages pages;

    PeopleController(Accounts accounts, Invitations invitations, DeskPages pages) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/people")
    ResponseEntity<byte[]> list(Desk desk) {
        desk.actor().require(Role.COORDINATOR);
        return pages.write("accounts/people.jte", page(desk), view("", "", List.of(), FormErrors.none()));
    }

    /** Finds the account of an address; the address is not in the page's own address, which others may see. */
    @PostMapping("/{lang}/desk/people/find")
    ResponseEntity<byte[]> find(Desk desk, @RequestParam(defaultValue = "") String wanted) {
        desk.actor().require(Role.COORDINATOR);
        Optional<Account> found = EmailAddress.read(wanted).flatMap(accounts::byAddress);
        if (found.isPresent()) {
            return pages.seeOther(desk, PATH + "/" + found.get().id());
        }
        var errors = FormErrors.none().add("wanted", "accounts.people.find.none");
        return pages.refused("accounts/people.jte", page(desk), view(wanted, "", List.of(), errors));
    }

    @PostMapping("/{lang}/desk/people")
    ResponseEntity<byte[]> invite(
            Desk desk,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(required = false) @Nullable List<String> roles) {
        desk.actor().require(Role.COORDINATOR);
        Optional<EmailAddress> to = EmailAddress.read(address);
        List<String> chosen = roles == null ? List.of() : roles;
        var errors = FormErrors.none();
        if (to.isEmpty()) {
            errors.add("address", "accounts.sign-in.address.wrong");
        }
        if (rolesOf(chosen).isEmpty()) {
            errors.add("roles", "accounts.people.roles.missing");
        }
        if (errors.any()) {
            return pages.refused("accounts/people.jte", page(desk), view("", address, chosen, errors));
        }
        invitations.send(desk.actor(), to.orElseThrow(), desk.language(), rolesOf(chosen));
        return pages.seeOther(desk, PATH, "accounts.done.invited");
    }

    @GetMapping("/{lang}/desk/people/{account}")
    ResponseEntity<byte[]> show(Desk desk, @PathVariable UUID account) {
        desk.actor().require(Role.COORDINATOR);
        Account shown = accounts.find(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.write(
                "accounts/person.jte",
                desk.page(shown.called()).under(desk.words().say("accounts.people.title"), PATH),
                new PersonView(shown, desk.actor().isAccount(account)));
    }

    @PostMapping("/{lang}/desk/people/{account}/roles")
    ResponseEntity<byte[]> setRoles(
            Desk desk, @PathVariable UUID account, @RequestParam(required = false) @Nullable List<String> roles) {
        accounts.setRoles(desk.actor(), account, rolesOf(roles == null ? List.of() : roles));
        return pages.seeOther(desk, PATH + "/" + account, "accounts.done.roles-set");
    }

    @PostMapping("/{lang}/desk/people/{account}/disabled")
    ResponseEntity<byte[]> setDisabled(
            Desk desk, @PathVariable UUID account, @RequestParam(defaultValue = "no") String disabled) {
        accounts.setDisabled(desk.actor(), account, disabled.equals("yes"));
        return pages.seeOther(desk, PATH + "/" + account, "accounts.done.saved-person");
    }

    @PostMapping("/{lang}/desk/people/{account}/forget-second-factors")
    ResponseEntity<byte[]> forgetSecondFactors(Desk desk, @PathVariable UUID account) {
        accounts.forgetSecondFactors(desk.actor(), account);
        return pages.seeOther(desk, PATH + "/" + account, "accounts.done.factors-forgotten");
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("accounts.people.title"))
                .under(desk.words().say("desk.title"), "/desk");
    }

    private PeopleView view(String wanted, String address, List<String> roles, FormErrors errors) {
        return new PeopleView(accounts.withAnyRole(), wanted, address, roles, errors);
    }

    private static Set<Role> rolesOf(List<String> names) {
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(PeopleView.value(role)))
                .collect(Collectors.toSet());
    }
}
