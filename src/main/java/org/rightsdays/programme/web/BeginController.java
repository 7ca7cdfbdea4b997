package org.rightsdays.programme.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.submissions.Calls;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftContent;
import org.rightsdays.programme.submissions.Drafts;
import org.rightsdays.programme.submissions.Spelling;
import org.rightsdays.programme.web.NewView.Typed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The first, small step of a new contribution: what is it? Or: the same as in another year. */
@RestController
class BeginController {

    private static final int ENTRIES_OF_ONE = 400;

    private final Drafts drafts;
    private final Calls calls;
    private final Programme programme;
    private final Places places;
    private final DeskPages pages;

    BeginController(Drafts drafts, Calls calls, Programme programme, Places places, DeskPages pages) {
        this.drafts = drafts;
        this.calls = calls;
        this.programme = programme;
        this.places = places;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/contributions/new")
    ResponseEntity<byte[]> ask(Desk desk) {
        ContributionsController.requireSignedIn(desk);
        var typed = new Typed("", "", List.of(), desk.language(), "");
        return pages.write(
                "programme/new.jte",
                page(desk),
                view(desk, typed, UUID.randomUUID().toString(), FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/contributions/new")
    ResponseEntity<byte[]> begin(
            Desk desk,
            @RequestParam(defaultValue = "") String once,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(required = false) @Nullable List<String> formats,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String title) {
        ContributionsController.requireSignedIn(desk);
        var typed = new Typed(organisation, edition, formats == null ? List.of() : formats, language, title);
        FormErrors errors = check(desk, typed);
        if (errors.any()) {
            return pages.refused("programme/new.jte", page(desk), view(desk, typed, once, errors));
        }
        DraftContent content = DraftContent.of(
                language, Map.of("title@" + language, title, "formats", String.join("|", typed.formats())));
        Draft draft =
                drafts.begin(desk.actor(), edition(edition), new OrganisationId(organisation), content, once(once));
        return pages.seeOther(desk, DraftController.path(draft), "submission.done.begun");
    }

    /** Gives something again that was given in another year. */
    @PostMapping("/{lang}/desk/contributions/copy")
    ResponseEntity<byte[]> copy(
            Desk desk,
            @RequestParam(defaultValue = "") String once,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "") String earlier) {
        ContributionsController.requireSignedIn(desk);
        int slash = earlier.indexOf('/');
        if (slash != 4 || !earlier.substring(0, slash).matches("[0-9]{4}") || !edition.matches("[0-9]{4}")) {
            return pages.seeOther(desk, "/desk/contributions/new");
        }
        var from = new ContributionId(edition(earlier.substring(0, slash)), earlier.substring(slash + 1));
        Draft draft = drafts.copy(desk.actor(), from, edition(edition), once(once));
        return pages.seeOther(desk, DraftController.path(draft), "submission.done.copied");
    }

    private FormErrors check(Desk desk, Typed typed) {
        FormErrors errors = FormErrors.none();
        boolean own = drafts.organisationsOf(desk.actor()).contains(new OrganisationId(typed.organisation()));
        if (!own) {
            errors.add("organisation", "submission.new.choose-organisation");
        }
        if (calls.open().stream().noneMatch(open -> open.id().toString().equals(typed.edition()))) {
            errors.add("edition", "submission.new.choose-edition");
        }
        if (typed.formats().stream()
                .noneMatch(format -> Spelling.read(Format.class, format).isPresent())) {
            errors.add("formats", "submission.new.choose-formats");
        }
        if (!typed.language().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")) {
            errors.add("language", "submission.new.choose-language");
        }
        return errors;
    }

    private NewView view(Desk desk, Typed typed, String once, FormErrors errors) {
        Words words = desk.words();
        List<OrganisationId> organisations = drafts.organisationsOf(desk.actor());
        List<Choice> editions = calls.open().stream()
                .map(edition -> new Choice(edition.id().toString(), places.edition(edition.id(), words)))
                .toList();
        return new NewView(
                once,
                organisations.stream()
                        .map(id -> new Choice(id.slug(), places.organisation(id, words)))
                        .sorted(Comparator.comparing(Choice::label, words.alphabetical()))
                        .toList(),
                editions,
                Arrays.stream(Format.values())
                        .map(format -> new Choice(Spelling.of(format), words.name(format)))
                        .toList(),
                Tongues.written(words, List.of()),
                drafts.mandated(desk.actor()).stream()
                        .flatMap(id -> programme.of(id, ENTRIES_OF_ONE).stream()
                                .filter(entry -> entry.host().equals(id)))
                        .map(entry -> new Choice(
                                entry.id().toString(),
                                entry.id().edition() + ": "
                                        + entry.title().in(desk.language()).text()))
                        .toList(),
                typed,
                errors);
    }

    private static DeskPage page(Desk desk) {
        Words words = desk.words();
        return desk.page(words.say("submission.new.title"))
                .under(words.say("submission.list.title"), "/desk/contributions")
                .withSheet("css/draft.css");
    }

    private static EditionId edition(String year) {
        return new EditionId(Integer.parseInt(year));
    }

    private static UUID once(String text) {
        return Optional.of(text)
                .filter(once -> once.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElseGet(UUID::randomUUID);
    }
}
