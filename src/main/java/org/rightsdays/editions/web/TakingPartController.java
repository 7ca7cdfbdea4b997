package org.rightsdays.editions.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Confirmations;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.editions.TakingPart.Role;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.security.Forbidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** "We take part again": one press for whoever took part before. */
@RestController
class TakingPartController {

    private static final String TEMPLATE = "editions/takingPart.jte";

    private final Confirmations confirmations;
    private final Editions editions;
    private final Coalition coalition;
    private final Mandates mandates;
    private final DeskPages pages;

    TakingPartController(
            Confirmations confirmations, Editions editions, Coalition coalition, Mandates mandates, DeskPages pages) {
        this.confirmations = confirmations;
        this.editions = editions;
        this.coalition = coalition;
        this.mandates = mandates;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/organisations/{slug}/taking-part")
    ResponseEntity<byte[]> show(Desk desk, @PathVariable String slug) {
        Organisation organisation = find(desk, slug);
        return pages.write(TEMPLATE, page(desk, organisation), view(desk, organisation, FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/organisations/{slug}/taking-part")
    ResponseEntity<byte[]> confirm(
            Desk desk,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String year,
            @RequestParam Map<String, String> fields) {
        Organisation organisation = find(desk, slug);
        Optional<Role> role = role(fields.get("role-" + year));
        boolean known = confirmations.open().stream()
                .anyMatch(edition -> edition.id().toString().equals(year));
        if (!mandates.mayGovern(desk.actor(), organisation.id())) {
            throw new Forbidden("only contacts, deputies and coordinators say that an organisation takes part");
        }
        if (!known || role.filter(Confirmations.choices(organisation)::contains).isEmpty()) {
            var errors = FormErrors.none().add("role-" + year, "editions.taking-part.role.missing");
            return pages.refused(TEMPLATE, page(desk, organisation), view(desk, organisation, errors));
        }
        confirmations.confirm(
                desk.actor(), new EditionId(Integer.parseInt(year)), organisation.id(), role.orElseThrow());
        return pages.seeOther(desk, path(organisation.id()), "editions.done.takes-part");
    }

    private Organisation find(Desk desk, String slug) {
        var id = new OrganisationId(slug);
        if (!mandates.mayEdit(desk.actor(), id) && !mandates.mayGovern(desk.actor(), id)) {
            throw new Forbidden("only people of the organisation");
        }
        return coalition.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private TakingPartView view(Desk desk, Organisation organisation, FormErrors errors) {
        return new TakingPartView(
                desk.at(path(organisation.id())),
                confirmations.open().stream()
                        .map(edition -> line(desk, organisation, edition))
                        .toList(),
                mandates.mayGovern(desk.actor(), organisation.id()),
                errors);
    }

    private TakingPartView.Line line(Desk desk, Organisation organisation, Edition edition) {
        Set<Role> roles = confirmations.roles(edition.id(), organisation.id());
        List<Role> choices = Confirmations.choices(organisation);
        return new TakingPartView.Line(
                edition.name().in(desk.language()).text(),
                edition.id().toString(),
                desk.words().days(edition.days().firstDay(), edition.days().lastDay()),
                desk.words()
                        .list(roles.stream().sorted().map(desk.words()::name).toList()),
                choices.stream()
                        .map(role -> new Choice(value(role), desk.words().say("editions.role." + value(role))))
                        .toList(),
                value(chosen(organisation, roles, choices)));
    }

    /** As now, else as the last time. */
    private Role chosen(Organisation organisation, Set<Role> now, List<Role> choices) {
        return choices.stream()
                .filter(now::contains)
                .findFirst()
                .or(() -> editions.takingPart(organisation.id()).stream()
                        .map(TakingPart::roles)
                        .flatMap(before -> choices.stream().filter(before::contains))
                        .findFirst())
                .orElse(choices.getFirst());
    }

    private static String path(OrganisationId id) {
        return "/desk/organisations/" + id + "/taking-part";
    }

    private static DeskPage page(Desk desk, Organisation organisation) {
        return desk.page(desk.words().say("editions.taking-part.title"))
                .under(organisation.name().in(desk.language()).text(), "/desk/organisations/" + organisation.id());
    }

    private static Optional<Role> role(@org.jspecify.annotations.Nullable String value) {
        return Arrays.stream(Role.values())
                .filter(role -> value(role).equals(value))
                .findFirst();
    }

    private static String value(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
