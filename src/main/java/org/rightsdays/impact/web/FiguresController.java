package org.rightsdays.impact.web;

import java.util.List;
import java.util.UUID;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.impact.FiguresFrozen;
import org.rightsdays.impact.OwnFigure;
import org.rightsdays.impact.Reviews;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The coordinators' view of the figures: who has reported, what stands out, what is still to be checked. */
@RestController
class FiguresController {

    private final Editions editions;
    private final Reviews reviews;
    private final FigureViews views;
    private final DeskPages pages;

    FiguresController(Editions editions, Reviews reviews, FigureViews views, DeskPages pages) {
        this.editions = editions;
        this.reviews = reviews;
        this.views = views;
        this.pages = pages;
    }

    /** The edition whose days are next or under way, else the latest; of that, the one before if nothing has begun. */
    @GetMapping("/{lang}/desk/figures")
    ResponseEntity<byte[]> latest(Desk desk) {
        desk.actor().require(Role.COORDINATOR);
        EditionId id = editions.current()
                .map(Edition::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.seeOther(desk, path(id));
    }

    @GetMapping("/{lang}/desk/figures/{year:\\d{4}}")
    ResponseEntity<byte[]> show(Desk desk, @PathVariable int year) {
        desk.actor().require(Role.COORDINATOR);
        Edition edition = edition(year);
        return pages.write("impact/figures.jte", page(desk, year), views.of(desk, edition, "", FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/figures/{year:\\d{4}}/confirm")
    ResponseEntity<byte[]> confirm(
            Desk desk, @PathVariable int year, @RequestParam(required = false) List<UUID> figure) {
        desk.actor().require(Role.COORDINATOR);
        EditionId id = edition(year).id();
        try {
            reviews.confirm(desk.actor(), id, figure == null ? List.of() : figure);
            return pages.seeOther(desk, path(id), "impact.done.confirmed");
        } catch (OwnFigure _) {
            return pages.seeOther(desk, path(id), "impact.done.own-figure");
        } catch (FiguresFrozen _) {
            return pages.seeOther(desk, path(id), "impact.done.is-frozen");
        }
    }

    @PostMapping("/{lang}/desk/figures/{year:\\d{4}}/freeze")
    ResponseEntity<byte[]> freeze(Desk desk, @PathVariable int year) {
        desk.actor().require(Role.COORDINATOR);
        reviews.freeze(desk.actor(), edition(year).id());
        return pages.seeOther(desk, path(new EditionId(year)), "impact.done.frozen");
    }

    /** Asks another coordinator, with a reason. */
    @PostMapping("/{lang}/desk/figures/{year:\\d{4}}/opening")
    ResponseEntity<byte[]> ask(Desk desk, @PathVariable int year, @RequestParam(defaultValue = "") String reason) {
        desk.actor().require(Role.COORDINATOR);
        Edition edition = edition(year);
        String why = reason.strip().replace("\r\n", "\n");
        FormErrors errors = FormErrors.none().require(why, "reason", "impact.figures.opening.reason.missing");
        if (why.length() > FiguresView.LONGEST_REASON) {
            errors.add("reason", "impact.figures.opening.reason.too-long", "most", FiguresView.LONGEST_REASON);
        }
        if (errors.any()) {
            return pages.refused("impact/figures.jte", page(desk, year), views.of(desk, edition, why, errors));
        }
        boolean asked = reviews.askToOpen(desk.actor(), edition.id(), LocalizedText.of(desk.language(), why));
        return pages.seeOther(desk, path(edition.id()), asked ? "impact.done.opening-asked" : "impact.done.not-opened");
    }

    /** Agrees to what another coordinator has asked for, or not. */
    @PostMapping("/{lang}/desk/figures/{year:\\d{4}}/open")
    ResponseEntity<byte[]> open(
            Desk desk, @PathVariable int year, @RequestParam(name = "do", defaultValue = "open") String todo) {
        desk.actor().require(Role.COORDINATOR);
        EditionId id = edition(year).id();
        if (todo.equals("stay")) {
            reviews.stayFrozen(desk.actor(), id);
            return pages.seeOther(desk, path(id), "impact.done.frozen");
        }
        boolean open = reviews.open(desk.actor(), id);
        return pages.seeOther(desk, path(id), open ? "impact.done.opened" : "impact.done.not-opened");
    }

    private static DeskPage page(Desk desk, int year) {
        return desk.page(desk.words().say("impact.figures.title", "year", Integer.toString(year)))
                .under(desk.words().say("desk.title"), "/desk")
                .withSheet("css/figures.css");
    }

    private Edition edition(int year) {
        return editions.find(new EditionId(year)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String path(EditionId id) {
        return "/desk/figures/" + id.year();
    }
}
