package org.rightsdays.programme.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.submissions.Call;
import org.rightsdays.programme.submissions.Calls;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftContent;
import org.rightsdays.programme.submissions.DraftState;
import org.rightsdays.programme.submissions.Drafts;
import org.rightsdays.programme.submissions.Drafts.Saving;
import org.rightsdays.programme.web.DraftView.Written;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The pages of one draft. */
@Component
class DraftPages {

    private final DraftForms forms;
    private final Places places;
    private final Drafts drafts;
    private final Said said;
    private final Calls calls;
    private final DeskPages pages;

    DraftPages(DraftForms forms, Places places, Drafts drafts, Said said, Calls calls, DeskPages pages) {
        this.forms = forms;
        this.places = places;
        this.drafts = drafts;
        this.calls = calls;
        this.said = said;
        this.pages = pages;
    }

    ResponseEntity<byte[]> form(Desk desk, Draft draft, FormErrors errors, @Nullable String row) {
        return pages.write(
                "programme/draft.jte", page(desk, draft).withScript("js/draft.js"), view(desk, draft, errors, row));
    }

    ResponseEntity<byte[]> refused(Desk desk, Draft draft, FormErrors errors) {
        return pages.refused(
                "programme/draft.jte", page(desk, draft).withScript("js/draft.js"), view(desk, draft, errors, null));
    }

    /** While moderators decide: what can be seen, said and taken back. */
    ResponseEntity<byte[]> waiting(Desk desk, Draft draft) {
        return pages.write("programme/waiting.jte", page(desk, draft), view(desk, draft, FormErrors.none(), null));
    }

    /** What was typed after the draft had been submitted, to be copied; nothing can be saved then. */
    ResponseEntity<byte[]> tooLate(Desk desk, Draft draft, DraftContent typed) {
        var fields = new java.util.ArrayList<ClashView.FieldView>();
        typed.values().forEach((field, mine) -> {
            if (!mine.equals(draft.content().value(field)) && !mine.isBlank()) {
                fields.add(fieldView(desk.words(), field, draft.content().value(field), mine));
            }
        });
        return pages.write(
                HttpStatus.CONFLICT,
                "programme/tooLate.jte",
                page(desk, draft),
                new ClashView(draft, List.copyOf(fields), Map.of()));
    }

    /** Both texts of each field that two people changed, to choose from; nothing was overwritten. */
    ResponseEntity<byte[]> clash(Desk desk, Saving.Clashes clashes) {
        var fields = clashes.fields().stream()
                .map(clash -> fieldView(desk.words(), clash.field(), clash.theirs(), clash.mine()))
                .toList();
        return pages.write(
                HttpStatus.CONFLICT,
                "programme/clash.jte",
                page(desk, clashes.draft()),
                new ClashView(clashes.draft(), fields, clashes.mine().values()));
    }

    private static ClashView.FieldView fieldView(Words words, String field, String theirs, String mine) {
        int at = field.indexOf('@');
        return new ClashView.FieldView(
                field, new Labels(words).of(field), theirs, mine, at < 0 ? null : field.substring(at + 1));
    }

    DeskPage page(Desk desk, Draft draft) {
        Words words = desk.words();
        String title = draft.title().isEmpty() ? words.say("submission.untitled") : draft.title();
        return desk.page(title)
                .under(words.say("submission.list.title"), "/desk/contributions")
                .withSheet("css/draft.css");
    }

    private DraftView view(Desk desk, Draft draft, FormErrors errors, @Nullable String row) {
        Words words = desk.words();
        return new DraftView(
                draft,
                places.host(draft, words),
                places.edition(draft, words),
                said.of(desk, draft),
                said.address(desk, draft),
                call(draft, words),
                draft.content().languages().stream()
                        .skip(1)
                        .map(tag -> new Written(tag, words.languageName(tag)))
                        .toList(),
                Tongues.written(words, draft.content().languages()),
                forms.sections(draft, words, errors, row),
                drafts.maySubmit(desk.actor(), draft),
                errors);
    }

    FormErrors callErrors(Draft draft, Call call, Words words) {
        return FormErrors.none()
                .add(
                        "version",
                        call == Call.NOT_YET ? "submission.call.not-yet" : "submission.call.closed",
                        "day",
                        places.opens(draft, words));
    }

    private @Nullable String call(Draft draft, Words words) {
        if (draft.state() == DraftState.ACCEPTED) {
            return null;
        }
        return switch (calls.of(draft.edition(), draft.owner())) {
            case OPEN -> null;
            case NOT_YET -> words.say("submission.call.not-yet", "day", places.opens(draft, words));
            case LATE -> words.say("submission.call.late");
            case CLOSED -> words.say("submission.call.closed");
        };
    }
}
