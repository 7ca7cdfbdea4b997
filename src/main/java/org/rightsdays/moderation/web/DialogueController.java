package org.rightsdays.moderation.web;

import java.util.List;
import java.util.UUID;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.CaseId;
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
    private final CaseNames names;
    private final DeskPages pages;

    DialogueController(Moderation moderation, CaseNames names, DeskPages pages) {
        this.moderation = moderation;
        this.names = names;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/dialogue/{id}")
    ResponseEntity<byte[]> read(Desk desk, @PathVariable UUID id) {
        return pages.write(TEMPLATE, page(desk), view(desk, new CaseId(id), "", FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/dialogue/{id}")
    ResponseEntity<byte[]> answer(Desk desk, @PathVariable UUID id, @RequestParam(defaultValue = "") String said) {
        var about = new CaseId(id);
        DialogueView before = view(desk, about, said, FormErrors.none());
        FormErrors errors = FormErrors.none().require(said, "said", "moderation.dialogue.missing");
        if (said.length() > Message.LETTERS) {
            errors.add("said", "moderation.too-long", "most", Message.LETTERS);
        }
        if (!errors.any()) {
            try {
                moderation.answer(desk.actor(), about, said, desk.language());
                return pages.seeOther(desk, "/desk/dialogue/" + id, "moderation.done.sent");
            } catch (Refused refusal) {
                errors.add("content", Words.keyOf(refusal.because()));
            }
        }
        return pages.refused(
                TEMPLATE, page(desk), new DialogueView(before.one(), before.title(), before.messages(), said, errors));
    }

    private DialogueView view(Desk desk, CaseId id, String said, FormErrors errors) {
        List<Message> messages = moderation.dialogue(desk.actor(), id);
        Case one = moderation.find(id).orElseThrow();
        return new DialogueView(one, names.title(one, desk.words()), messages, said, errors);
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("moderation.dialogue.title"))
                .under(desk.words().say("desk.title"), "/desk")
                .withSheet("css/cases.css");
    }
}
