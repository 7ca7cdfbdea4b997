package org.rightsdays.moderation.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.CaseId;
import org.rightsdays.moderation.Decision;
import org.rightsdays.moderation.Moderation;
import org.rightsdays.moderation.Outcome;
import org.rightsdays.moderation.Queue;
import org.rightsdays.moderation.Refused;
import org.rightsdays.moderation.StatementText;
import org.rightsdays.moderation.reasons.Ground;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Refusing, hiding, removing and suspending, each with a statement of reasons. */
@RestController
class StatementController {

    private static final String TEMPLATE = "moderation/statement.jte";

    private final Queue queue;
    private final Moderation moderation;
    private final CaseNames names;
    private final CaseController cases;
    private final DeskPages pages;
    private final Clock clock;

    StatementController(
            Queue queue, Moderation moderation, CaseNames names, CaseController cases, DeskPages pages, Clock clock) {
        this.queue = queue;
        this.moderation = moderation;
        this.names = names;
        this.cases = cases;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{lang}/desk/cases/{id}/statement")
    ResponseEntity<byte[]> form(Desk desk, @PathVariable UUID id, StatementForm form, CaseQuery query) {
        Queue.Seen seen = queue.see(desk.actor(), new CaseId(id));
        Outcome outcome = restriction(form.outcome());
        if (!seen.possible().contains(outcome) || seen.tooNear() != null) {
            return pages.seeOther(desk, QueueController.PATH + "/" + id + query.text());
        }
        return pages.write(
                TEMPLATE,
                page(desk, id, outcome, query),
                view(desk, seen, outcome, query, fresh(form, seen), FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/cases/{id}/statement")
    ResponseEntity<byte[]> decide(Desk desk, @PathVariable UUID id, StatementForm form, CaseQuery query) {
        Queue.Seen seen = queue.see(desk.actor(), new CaseId(id));
        Outcome outcome = restriction(form.outcome());
        FormErrors errors = form.errors();
        if (!errors.any()) {
            try {
                moderation.decide(
                        desk.actor(),
                        new CaseId(id),
                        form.versionRead(),
                        Decision.restrict(outcome, form.statement(desk.language(), clock.instant())));
                return cases.onwards(desk, seen, query);
            } catch (Refused refusal) {
                errors.add("content", Words.keyOf(refusal.because()));
            }
        }
        return pages.refused(TEMPLATE, page(desk, id, outcome, query), view(desk, seen, outcome, query, form, errors));
    }

    private StatementView view(
            Desk desk, Queue.Seen seen, Outcome outcome, CaseQuery query, StatementForm form, FormErrors errors) {
        return new StatementView(
                seen.one(),
                names.title(seen.one(), desk.words()),
                outcome,
                grounds(Ground.Basis.INCOMPATIBLE_CONTENT, desk.words()),
                grounds(Ground.Basis.ILLEGAL_CONTENT, desk.words()),
                outcome == Outcome.SUSPEND ? lasts(desk.words()) : List.of(),
                desk.at(QueueController.PATH + "/" + seen.one().id() + "/statement" + query.text()),
                form,
                errors);
    }

    private static List<Choice> lasts(Words words) {
        return Stream.concat(
                        StatementForm.DAYS.stream()
                                .map(days -> new Choice(
                                        String.valueOf(days), words.say("suspension.lasts.days", "count", days))),
                        Stream.of(new Choice(StatementForm.UNTIL_LIFTED, words.say("suspension.lasts.until-lifted"))))
                .toList();
    }

    private static StatementForm fresh(StatementForm asked, Queue.Seen seen) {
        return new StatementForm(asked.outcome(), seen.one().version(), null, null, null, null, null, null);
    }

    private static List<Choice> grounds(Ground.Basis basis, Words words) {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground.basis() == basis)
                .map(ground ->
                        new Choice(CaseQuery.word(ground), words.name(ground), StatementText.sentence(words, ground)))
                .toList();
    }

    private static Outcome restriction(@Nullable String word) {
        Outcome outcome = CaseQuery.constant(Outcome.class, word);
        if (outcome == null || !outcome.restricts()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return outcome;
    }

    private static DeskPage page(Desk desk, UUID id, Outcome outcome, CaseQuery query) {
        return desk.page(desk.words().say(OutcomeWords.order(outcome)))
                .under(desk.words().say("moderation.case.title"), QueueController.PATH + "/" + id + query.text());
    }
}
