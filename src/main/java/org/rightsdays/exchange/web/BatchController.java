package org.rightsdays.exchange.web;

import java.util.List;
import java.util.UUID;
import org.rightsdays.exchange.web.BatchView.Line;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.submissions.Batches;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftState;
import org.rightsdays.programme.submissions.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The drafts of one import: to look at, to submit, or to undo all together. */
@RestController
class BatchController {

    private final Batches batches;
    private final Submissions submissions;
    private final DeskPages pages;

    BatchController(Batches batches, Submissions submissions, DeskPages pages) {
        this.batches = batches;
        this.submissions = submissions;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/spreadsheets/{batch:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> show(Desk desk, @PathVariable UUID batch) {
        Words words = desk.words();
        List<Draft> drafts = find(desk, batch);
        List<Line> lines = drafts.stream()
                .map(draft -> new Line(
                        draft.title(),
                        draft.content().language(),
                        desk.at("/desk/contributions/" + draft.id()),
                        draft.hasUnpublishedChanges()
                                ? words.say("spreadsheet.batch.changed")
                                : words.name(draft.state()),
                        submissions.problems(draft).size()))
                .toList();
        long undecided = drafts.stream()
                .filter(draft -> draft.state() == DraftState.DRAFT || draft.hasUnpublishedChanges())
                .count();
        return pages.write(
                "exchange/batch.jte",
                desk.page(words.say("spreadsheet.batch.title"))
                        .under(words.say("spreadsheet.title"), "/desk/spreadsheets")
                        .withSheet("css/draft.css"),
                new BatchView(batch.toString(), lines, (int) undecided));
    }

    @PostMapping("/{lang}/desk/spreadsheets/{batch:[0-9a-f-]{36}}/undo")
    ResponseEntity<byte[]> undo(Desk desk, @PathVariable UUID batch) {
        find(desk, batch);
        boolean all = batches.undo(desk.actor(), batch).kept() == 0;
        return all
                ? pages.seeOther(desk, "/desk/spreadsheets", "spreadsheet.done.undone")
                : pages.seeOther(desk, "/desk/spreadsheets/" + batch, "spreadsheet.done.undone-some");
    }

    @PostMapping("/{lang}/desk/spreadsheets/{batch:[0-9a-f-]{36}}/submit")
    ResponseEntity<byte[]> submit(Desk desk, @PathVariable UUID batch) {
        find(desk, batch);
        boolean all = batches.submit(desk.actor(), batch).incomplete() == 0;
        return pages.seeOther(
                desk,
                "/desk/spreadsheets/" + batch,
                all ? "spreadsheet.done.submitted" : "spreadsheet.done.submitted-some");
    }

    private List<Draft> find(Desk desk, UUID batch) {
        SpreadsheetController.requireSignedIn(desk);
        List<Draft> found = batches.own(desk.actor(), batch);
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }
}
