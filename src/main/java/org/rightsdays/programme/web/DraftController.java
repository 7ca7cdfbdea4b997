package org.rightsdays.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftContent;
import org.rightsdays.programme.submissions.DraftId;
import org.rightsdays.programme.submissions.DraftState;
import org.rightsdays.programme.submissions.Drafts;
import org.rightsdays.programme.submissions.Drafts.Saving;
import org.rightsdays.programme.submissions.Questions;
import org.rightsdays.programme.submissions.StepNotPossible;
import org.rightsdays.programme.submissions.Submissions;
import org.rightsdays.programme.submissions.Submissions.Outcome;
import org.rightsdays.programme.submissions.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The form of a draft: every button saves first, so that nothing that was typed is ever lost. */
@RestController
class DraftController {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Drafts drafts;
    private final Submissions submissions;
    private final DraftPages pages;
    private final DeskPages desks;

    DraftController(Drafts drafts, Submissions submissions, DraftPages pages, DeskPages desks) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.pages = pages;
        this.desks = desks;
    }

    @GetMapping("/{lang}/desk/contributions/{id:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> form(
            Desk desk, @PathVariable String id, @RequestParam(required = false) @Nullable String row) {
        Draft draft = find(desk, key(id));
        return draft.state().editable() ? pages.form(desk, draft, FormErrors.none(), row) : pages.waiting(desk, draft);
    }

    @PostMapping("/{lang}/desk/contributions/{id:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> save(Desk desk, @PathVariable String id, HttpServletRequest request) {
        DraftId key = key(id);
        TypedForm form = TypedForm.of(request);
        try {
            if (form.step().equals("submit")) {
                return submitted(desk, key, submissions.handIn(desk.actor(), key, form.typed()));
            }
            return switch (drafts.save(desk.actor(), key, form.typed())) {
                case Saving.Kept kept -> next(desk, kept.draft(), form, request);
                case Saving.Clashes clashes -> pages.clash(desk, clashes);
            };
        } catch (StepNotPossible _) {
            // A second click on the same button comes after the first one has done its work, also when both were on
            // their way at once.
            Draft now = find(desk, key);
            DraftContent typed = form.typed().content(now);
            return typed.values().equals(now.content().values())
                    ? desks.seeOther(desk, path(now), "submission.done.submitted")
                    : pages.tooLate(desk, now, typed);
        }
    }

    private ResponseEntity<byte[]> next(Desk desk, Draft draft, TypedForm form, HttpServletRequest request) {
        return switch (form.step()) {
            case "correct" -> corrected(desk, draft);
            case "preview" -> desks.seeOther(desk, "/preview/" + draft.preview());
            case "picture" -> desks.seeOther(desk, path(draft) + "/pictures");
            case "add" -> added(desk, draft, form.doingTo());
            case "remove" -> removed(desk, draft, form.doingTo());
            case "write" -> written(desk, draft, request.getParameter("new-language"));
            case "drop" ->
                changed(desk, draft, draft.content().withoutLanguage(form.doingTo()), "submission.done.dropped");
            default -> desks.seeOther(desk, path(draft), "submission.done.saved");
        };
    }

    private ResponseEntity<byte[]> submitted(Desk desk, DraftId id, Outcome outcome) {
        return outcome instanceof Outcome.Done(Draft draft)
                ? desks.seeOther(desk, path(draft), "submission.done.submitted")
                : notTaken(desk, id, outcome);
    }

    private ResponseEntity<byte[]> corrected(Desk desk, Draft draft) {
        Outcome outcome = submissions.correct(desk.actor(), draft.id(), draft.version());
        return outcome instanceof Outcome.Done
                ? desks.seeOther(desk, path(draft), "submission.done.corrected")
                : notTaken(desk, draft.id(), outcome);
    }

    /** The form with what was typed, and why the step was not taken. */
    private ResponseEntity<byte[]> notTaken(Desk desk, DraftId id, Outcome outcome) {
        Draft draft = find(desk, id);
        return switch (outcome) {
            case Outcome.Incomplete(var problems) ->
                pages.refused(desk, draft, new Labels(desk.words()).errors(problems));
            case Outcome.NotNow(var call) -> pages.refused(desk, draft, pages.callErrors(draft, call, desk.words()));
            case Outcome.Clashing(var clashes) -> pages.clash(desk, clashes);
            case Outcome.NotYours _ ->
                throw new Forbidden("only contacts, deputies and editors speak for an organisation");
            case Outcome.ChangedMeanwhile _, Outcome.Done _ ->
                pages.refused(desk, draft, FormErrors.none().add("version", "submission.problem.changed-meanwhile"));
        };
    }

    private ResponseEntity<byte[]> added(Desk desk, Draft draft, String group) {
        boolean known = Questions.group(group).isPresent();
        String row = group + "." + newKey();
        return known
                ? desks.seeOther(desk, path(draft) + "?row=" + row + "#" + row)
                : desks.seeOther(desk, path(draft));
    }

    private ResponseEntity<byte[]> removed(Desk desk, Draft draft, String groupAndRow) {
        int point = groupAndRow.indexOf('.');
        return Questions.group(point < 0 ? "" : groupAndRow.substring(0, point))
                .map(group -> changed(
                        desk,
                        draft,
                        draft.content().without(group, groupAndRow.substring(point + 1)),
                        "submission.done.removed"))
                .orElseGet(() -> desks.seeOther(desk, path(draft)));
    }

    private ResponseEntity<byte[]> written(Desk desk, Draft draft, @Nullable String language) {
        boolean tag = language != null && language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
        if (!tag || draft.content().languages().contains(language)) {
            return desks.seeOther(desk, path(draft), "submission.done.saved");
        }
        String all = draft.content().value(Questions.TRANSLATIONS);
        DraftContent content = draft.content()
                .with(Map.of(Questions.TRANSLATIONS.name(), all.isEmpty() ? language : all + "|" + language));
        return changed(desk, draft, content, "submission.done.language");
    }

    private ResponseEntity<byte[]> changed(Desk desk, Draft draft, DraftContent content, String done) {
        drafts.save(desk.actor(), draft.id(), draft.version(), content, java.util.Set.of());
        return desks.seeOther(desk, path(draft), done);
    }

    /** Every few seconds while somebody types, by script. */
    @PostMapping("/{lang}/desk/contributions/{id:[0-9a-f-]{36}}/draft")
    ResponseEntity<Map<String, Object>> keep(Desk desk, @PathVariable String id, HttpServletRequest request) {
        Typed typed = TypedForm.of(request).typed();
        try {
            return switch (drafts.save(desk.actor(), key(id), typed)) {
                case Saving.Kept(Draft draft) -> ResponseEntity.ok(kept(draft, typed.content(draft)));
                case Saving.Clashes _ ->
                    ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("state", "clash"));
            };
        } catch (StepNotPossible _) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("state", "closed"));
        }
    }

    /** What others have written meanwhile goes along, so that the form knows it. */
    private static Map<String, Object> kept(Draft draft, DraftContent sent) {
        var theirs = new java.util.TreeMap<String, String>();
        draft.content().values().forEach((field, value) -> {
            if (!value.equals(sent.value(field))) {
                theirs.put(field, value);
            }
        });
        sent.values().keySet().stream()
                .filter(field -> draft.content().value(field).isEmpty())
                .forEach(field -> theirs.put(field, ""));
        return Map.of("version", draft.version(), "fields", theirs);
    }

    @PostMapping("/{lang}/desk/contributions/{id:[0-9a-f-]{36}}/withdraw")
    ResponseEntity<byte[]> withdraw(Desk desk, @PathVariable String id) {
        Draft draft = submissions.withdraw(desk.actor(), key(id));
        return desks.seeOther(desk, path(draft), "submission.done.withdrawn");
    }

    @PostMapping("/{lang}/desk/contributions/{id:[0-9a-f-]{36}}/discard")
    ResponseEntity<byte[]> discard(Desk desk, @PathVariable String id) {
        Draft draft = find(desk, key(id));
        if (draft.state() == DraftState.DRAFT) {
            drafts.discard(desk.actor(), draft.id());
        }
        return desks.seeOther(desk, "/desk/contributions", "submission.done.discarded");
    }

    private Draft find(Desk desk, DraftId id) {
        return drafts.find(desk.actor(), id).orElseThrow(DraftController::noSuchDraft);
    }

    private static DraftId key(String id) {
        return DraftId.of(id).orElseThrow(DraftController::noSuchDraft);
    }

    private static ResponseStatusException noSuchDraft() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static String path(Draft draft) {
        return "/desk/contributions/" + draft.id();
    }

    private static String newKey() {
        return "n" + Integer.toString(RANDOM.nextInt(36 * 36 * 36 * 36, Integer.MAX_VALUE), 36);
    }
}
