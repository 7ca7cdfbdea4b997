package org.rightsdays.moderation.web;

import java.util.UUID;
import org.rightsdays.moderation.CaseId;
import org.rightsdays.moderation.Conditions;
import org.rightsdays.moderation.Message;
import org.rightsdays.moderation.Queue;
import org.rightsdays.moderation.Refused;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether a condition is met, as a moderator says. */
@RestController
class ConditionController {

    private final Queue queue;
    private final Conditions conditions;
    private final CaseController cases;
    private final DeskPages pages;

    ConditionController(Queue queue, Conditions conditions, CaseController cases, DeskPages pages) {
        this.queue = queue;
        this.conditions = conditions;
        this.cases = cases;
        this.pages = pages;
    }

    @PostMapping("/{lang}/desk/cases/{id}/condition")
    ResponseEntity<byte[]> judge(
            Desk desk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String again,
            CaseQuery query) {
        Queue.Seen seen = queue.see(desk.actor(), new CaseId(id));
        boolean met = answer.equals("met");
        FormErrors errors = FormErrors.none();
        if (!met) {
            errors.require(again, "again", "condition.again.missing");
        }
        if (again.length() > Message.LETTERS) {
            errors.add("again", "moderation.too-long", "most", Message.LETTERS);
        }
        if (!errors.any()) {
            try {
                return judged(desk, id, met, again, query);
            } catch (Refused refusal) {
                errors.add("content", Words.keyOf(refusal.because()));
            }
        }
        return cases.refused(desk, seen, query, new CaseView.Typed("", "", again, ""), errors);
    }

    private ResponseEntity<byte[]> judged(Desk desk, UUID id, boolean met, String again, CaseQuery query) {
        if (met) {
            conditions.confirm(desk.actor(), new CaseId(id));
        } else {
            conditions.askAgain(desk.actor(), new CaseId(id), again, desk.language());
        }
        return pages.seeOther(
                desk,
                QueueController.PATH + "/" + id + query.text(),
                met ? "condition.done.met" : "condition.done.asked");
    }
}
