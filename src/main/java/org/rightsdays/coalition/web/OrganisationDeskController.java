package org.rightsdays.coalition.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.LastContact;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.coalition.People;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The desk of one organisation: who acts for it, and the ways to what it can do. */
@RestController
class OrganisationDeskController {

    private static final String TEMPLATE = "coalition/organisation.jte";
    private static final String PATH = "/desk/organisations/";

    private final Coalition coalition;
    private final Mandates mandates;
    private final People people;
    private final Accounts accounts;
    private final DeskPages pages;

    OrganisationDeskController(
            Coalition coalition, Mandates mandates, People people, Accounts accounts, DeskPages pages) {
        this.coalition = coalition;
        this.mandates = mandates;
        this.people = people;
        this.accounts = accounts;
        this.pages = pages;
    }

    /** Somebody to invite. */
    record InviteForm(
            @Nullable String address,
            @Nullable String capacity,
            @Nullable String language) {}

    @GetMapping("/{lang}/desk/organisations")
    ResponseEntity<byte[]> all(Desk desk) {
        desk.actor().require(Role.COORDINATOR);
        var view = new OrganisationsView(coalition.all().stream()
                .map(organisation -> new OrganisationsView.Line(
                        organisation.name().in(desk.language()), desk.at(PATH + organisation.id())))
                .sorted(java.util.Comparator.comparing(
                        line -> line.name().text(), desk.words().alphabetical()))
                .toList());
        return pages.write(
                "coalition/organisations.jte", desk.page(desk.words().say("coalition.organisations.title")), view);
    }

    @GetMapping("/{lang}/desk/organisations/{slug}")
    ResponseEntity<byte[]> show(Desk desk, @PathVariable String slug) {
        Organisation organisation = find(desk, slug);
        var form = new InviteForm(null, null, desk.language());
        return pages.write(TEMPLATE, page(desk, organisation), view(desk, organisation, form, FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/organisations/{slug}/people")
    ResponseEntity<byte[]> invite(Desk desk, @PathVariable String slug, @ModelAttribute InviteForm form) {
        Organisation organisation = find(desk, slug);
        var address = EmailAddress.read(JoinForm.text(form.address()));
        var capacity = capacity(form.capacity());
        var errors = FormErrors.none();
        if (address.isEmpty()) {
            errors.add("address", "coalition.address.wrong");
        }
        if (capacity == null) {
            errors.add("capacity", "coalition.invite.capacity.missing");
        }
        if (address.isEmpty() || capacity == null) {
            return refused(desk, organisation, form, errors);
        }
        String language = JoinChoices.tags(desk).contains(JoinForm.text(form.language()))
                ? JoinForm.text(form.language())
                : desk.language();
        try {
            people.invite(desk.actor(), organisation.id(), address.get(), language, capacity);
        } catch (LastContact _) {
            return refused(desk, organisation, form, errors.add("address", "coalition.last-contact"));
        }
        return pages.seeOther(desk, PATH + slug, "coalition.done.invited");
    }

    @PostMapping("/{lang}/desk/organisations/{slug}/people/{account}")
    ResponseEntity<byte[]> takeOut(Desk desk, @PathVariable String slug, @PathVariable UUID account) {
        Organisation organisation = find(desk, slug);
        try {
            people.takeOut(desk.actor(), organisation.id(), account);
        } catch (LastContact _) {
            var form = new InviteForm(null, JoinForm.value(Capacity.CONTACT), desk.language());
            return refused(desk, organisation, form, FormErrors.none().add("address", "coalition.last-contact"));
        }
        boolean own = desk.actor().isAccount(account);
        return pages.seeOther(desk, own ? "/desk" : PATH + slug, "coalition.done.taken-out");
    }

    private ResponseEntity<byte[]> refused(Desk desk, Organisation organisation, InviteForm form, FormErrors errors) {
        return pages.refused(TEMPLATE, page(desk, organisation), view(desk, organisation, form, errors));
    }

    /** Whoever has nothing to do with the organisation does not learn from this whether the desk knows it. */
    private Organisation find(Desk desk, String slug) {
        var id = new OrganisationId(slug);
        if (!mandates.mayEdit(desk.actor(), id) && !mandates.mayGovern(desk.actor(), id)) {
            throw new Forbidden("only people of the organisation");
        }
        return coalition.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private OrganisationDeskView view(Desk desk, Organisation organisation, InviteForm form, FormErrors errors) {
        OrganisationId id = organisation.id();
        boolean governs = mandates.mayGovern(desk.actor(), id);
        var persons = mandates.of(id).stream()
                .flatMap(mandate ->
                        accounts
                                .find(mandate.account())
                                .map(account -> person(desk, mandate.capacity(), account, id))
                                .stream())
                .filter(person -> governs || person.own())
                .toList();
        return new OrganisationDeskView(
                organisation,
                governs,
                persons,
                nameable(desk, id),
                JoinForm.text(form.address()),
                JoinForm.text(form.capacity()),
                JoinChoices.languages(desk),
                JoinForm.text(form.language()),
                errors);
    }

    private OrganisationDeskView.Person person(Desk desk, Capacity capacity, Account account, OrganisationId id) {
        boolean own = desk.actor().isAccount(account.id());
        return new OrganisationDeskView.Person(
                account.name(),
                account.address().value(),
                desk.words().name(capacity),
                own,
                own || mandates.mayName(desk.actor(), id, capacity)
                        ? desk.at(PATH + id + "/people/" + account.id())
                        : null);
    }

    private static DeskPage page(Desk desk, Organisation organisation) {
        return desk.page(organisation.name().in(desk.language()).text()).withSheet("css/record.css");
    }

    private List<Choice> nameable(Desk desk, OrganisationId id) {
        return Arrays.stream(Capacity.values())
                .filter(capacity -> mandates.mayName(desk.actor(), id, capacity))
                .map(capacity ->
                        new Choice(JoinForm.value(capacity), desk.words().name(capacity)))
                .toList();
    }

    private static @Nullable Capacity capacity(@Nullable String value) {
        return Arrays.stream(Capacity.values())
                .filter(capacity -> JoinForm.value(capacity).equals(value))
                .findFirst()
                .orElse(null);
    }
}
