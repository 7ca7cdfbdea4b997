package org.rightsdays.moderation.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.CaseId;
import org.rightsdays.moderation.Conditions;
import org.rightsdays.moderation.Described;
import org.rightsdays.moderation.Message;
import org.rightsdays.moderation.Moderation;
import org.rightsdays.moderation.Refused;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organiser's side of the dialogue on a case. */
@RestController
class DialogueController {

    private static final String TEMPLATE = "moderation/dialogue.jte";

    private final Moderation moderation;
    private final Conditions conditions;
    private final CaseNames names;
    private final DeskPages pages;

    DialogueController(Moderation moderation, Conditions conditions, CaseNames names, DeskPages pages) {
        this.moderation = moderation;
        this.conditions = conditions;
        this.names = names;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/dialogue/{id}")
    ResponseEntity<byte[]> read(Desk desk, @PathVariable UUID id) {
        return pages.write(TEMPLATE, page(desk), view(desk, new CaseId(id)));
    }

    @PostMapping("/{lang}/desk/dialogue/{id}")
    ResponseEntity<byte[]> answer(Desk desk, @PathVariable UUID id, @RequestParam(defaultValue = "") String said) {
        DialogueView before = view(desk, new CaseId(id));
        FormErrors errors = errors(said, "said", "moderation.dialogue.missing");
        if (!errors.any()) {
            try {
                moderation.answer(desk.actor(), new CaseId(id), said, desk.language());
                return pages.seeOther(desk, path(id), "moderation.done.sent");
            } catch (Refused refusal) {
                errors.add("content", Words.keyOf(refusal.because()));
            }
        }
        return pages.refused(TEMPLATE, page(desk), before.failing(said, "", errors));
    }

    /** The condition is met, says the organiser. */
    @PostMapping("/{lang}/desk/dialogue/{id}/done")
    ResponseEntity<byte[]> done(Desk desk, @PathVariable UUID id, @RequestParam(defaultValue = "") String changed) {
        DialogueView before = view(desk, new CaseId(id));
        FormErrors errors = errors(changed, "changed", "condition.changed.missing");
        if (!errors.any()) {
            try {
                conditions.done(desk.actor(), new CaseId(id), changed, desk.language());
                return pages.seeOther(desk, path(id), "condition.done.said");
            } catch (Refused refusal) {
                errors.add("content", Words.keyOf(refusal.because()));
            }
        }
        return pages.refused(TEMPLATE, page(desk), before.failing("", changed, errors));
    }

    private static FormErrors errors(String text, String field, String missing) {
        FormErrors errors = FormErrors.none().require(text, field, missing);
        if (text.length() > Message.LETTERS) {
            errors.add(field, "moderation.too-long", "most", Message.LETTERS);
        }
        return errors;
    }

    private DialogueView view(Desk desk, CaseId id) {
        List<Message> messages = moderation.said(desk.actor(), id);
        Case one = moderation.find(id).orElseThrow();
        Optional<Described> described = moderation.describe(one, desk.words());
        return new DialogueView(
                one,
                names.titleForAffected(one, desk.words()),
                described.map(Described::address).orElse(null),
                described.map(Described::desk).orElse(null),
                conditions.of(id).orElse(null),
                messages,
                moderation.isOpen(one),
                "",
                "",
                FormErrors.none());
    }

    private static String path(UUID id) {
        return "/desk/dialogue/" + id;
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("moderation.dialogue.title"))
                .under(desk.words().say("desk.title"), "/desk")
                .withSheet("css/cases.css");
    }
}
