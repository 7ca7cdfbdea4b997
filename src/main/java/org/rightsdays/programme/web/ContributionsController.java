package org.rightsdays.programme.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.Drafts;
import org.rightsdays.programme.web.ContributionsView.DraftLine;
import org.rightsdays.programme.web.ContributionsView.EntryLine;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What one's organisations give: drafts and published entries, and changing the latter. */
@RestController
class ContributionsController {

    private static final int SHOWN = 300;
    private static final int ENTRIES_OF_ONE = 400;

    private final Drafts drafts;
    private final Programme programme;
    private final Places places;
    private final DeskPages pages;

    ContributionsController(Drafts drafts, Programme programme, Places places, DeskPages pages) {
        this.drafts = drafts;
        this.programme = programme;
        this.places = places;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/contributions")
    ResponseEntity<byte[]> list(Desk desk) {
        requireSignedIn(desk);
        Words words = desk.words();
        List<Draft> written = drafts.of(desk.actor(), SHOWN);
        var known = written.stream()
                .map(Draft::contribution)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        var published = drafts.mandated(desk.actor()).stream()
                .flatMap(organisation -> programme.of(organisation, ENTRIES_OF_ONE).stream()
                        .filter(entry -> entry.host().equals(organisation) && !known.contains(entry.id())))
                .map(entry -> line(entry, words))
                .toList();
        var view = new ContributionsView(
                written.stream().map(draft -> line(draft, desk)).toList(),
                published,
                !drafts.organisationsOf(desk.actor()).isEmpty());
        return pages.write(
                "programme/contributions.jte",
                desk.page(words.say("submission.list.title"))
                        .under(words.say("desk.title"), "/desk")
                        .withSheet("css/draft.css"),
                view);
    }

    /** Leads to the form of a published entry; the first time, a draft is made of it. */
    @PostMapping("/{lang}/desk/contributions/change")
    ResponseEntity<byte[]> change(
            Desk desk, @RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String slug) {
        requireSignedIn(desk);
        if (!year.matches("[0-9]{4}")) {
            return pages.seeOther(desk, "/desk/contributions");
        }
        var id = new ContributionId(new EditionId(Integer.parseInt(year)), slug);
        Draft draft = drafts.ofPublished(desk.actor(), id);
        return pages.seeOther(desk, DraftController.path(draft));
    }

    private DraftLine line(Draft draft, Desk desk) {
        Words words = desk.words();
        return new DraftLine(
                draft.title().isEmpty() ? words.say("submission.untitled") : draft.title(),
                draft.title().isEmpty() ? desk.language() : draft.content().language(),
                desk.at(DraftController.path(draft)),
                words.name(draft.state()),
                places.host(draft, words),
                places.edition(draft, words),
                words.day(LocalDate.ofInstant(draft.saved(), ZoneOffset.UTC)),
                draft.hasUnpublishedChanges());
    }

    private EntryLine line(Contribution entry, Words words) {
        return new EntryLine(
                entry.title().inOriginal(),
                entry.title().original(),
                places.organisation(entry.host(), words),
                entry.id().edition().year(),
                entry.id().slug());
    }

    static void requireSignedIn(Desk desk) {
        if (!desk.actor().signedIn()) {
            throw new Forbidden("contributions are written by people who have signed in");
        }
    }
}
