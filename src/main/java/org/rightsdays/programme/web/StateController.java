package org.rightsdays.programme.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftId;
import org.rightsdays.programme.submissions.Drafts;
import org.rightsdays.programme.submissions.Spelling;
import org.rightsdays.programme.submissions.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Cancelling, postponing, moving online, and saying afterwards whether it was held: by the organiser, in public. */
@RestController
class StateController {

    private static final int LONGEST_NOTE = 1_000;

    private final Drafts drafts;
    private final Submissions submissions;
    private final DeskPages pages;

    StateController(Drafts drafts, Submissions submissions, DeskPages pages) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/contributions/{id:[0-9a-f-]{36}}/state")
    ResponseEntity<byte[]> ask(Desk desk, @PathVariable String id) {
        Draft draft = find(desk, id);
        return pages.write("programme/state.jte", page(desk, draft), view(desk, draft, "", "", FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/contributions/{id:[0-9a-f-]{36}}/state")
    ResponseEntity<byte[]> change(
            Desk desk,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String note) {
        Draft draft = find(desk, id);
        Contribution entry = entry(draft);
        Optional<ContributionState> chosen = Spelling.read(ContributionState.class, state)
                .filter(next -> next != entry.state() && entry.state().canBecome(next));
        FormErrors errors = FormErrors.none();
        if (chosen.isEmpty()) {
            errors.add("state", "submission.state.choose");
        }
        if (note.length() > LONGEST_NOTE) {
            errors.add("note", "submission.state.note.long", "limit", LONGEST_NOTE);
        }
        if (errors.any() || chosen.isEmpty()) {
            return pages.refused("programme/state.jte", page(desk, draft), view(desk, draft, state, note, errors));
        }
        submissions.move(desk.actor(), draft.id(), chosen.get(), text(draft, note));
        return pages.seeOther(desk, DraftController.path(draft) + "/state", "submission.done.state");
    }

    private static @Nullable LocalizedText text(Draft draft, String note) {
        return note.isBlank() ? null : LocalizedText.of(draft.content().language(), note.strip());
    }

    private StateView view(Desk desk, Draft draft, String chosen, String note, FormErrors errors) {
        Words words = desk.words();
        Contribution entry = entry(draft);
        List<Choice> possible = Arrays.stream(ContributionState.values())
                .filter(next -> next != entry.state() && entry.state().canBecome(next))
                .map(next -> new Choice(Spelling.of(next), words.name(next)))
                .toList();
        return new StateView(
                draft,
                entry.state(),
                desk.at("/" + entry.id().edition() + "/programme/" + entry.id().slug()),
                possible,
                chosen,
                note,
                errors);
    }

    private static DeskPage page(Desk desk, Draft draft) {
        return desk.page(desk.words().say("submission.state.title"))
                .under(draft.title(), DraftController.path(draft))
                .withSheet("css/draft.css");
    }

    private Contribution entry(Draft draft) {
        return submissions.published(draft).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Draft find(Desk desk, String id) {
        return DraftId.of(id)
                .flatMap(key -> drafts.find(desk.actor(), key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
