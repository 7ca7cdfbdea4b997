package org.rightsdays.programme.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftId;
import org.rightsdays.programme.submissions.DraftPictures;
import org.rightsdays.programme.submissions.DraftPictures.Added;
import org.rightsdays.programme.submissions.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Adding a picture to a draft: the file, what it shows, who made it, and how it may be used. */
@RestController
class PictureUploadController {

    private final Drafts drafts;
    private final DraftPictures pictures;
    private final DeskPages pages;

    PictureUploadController(Drafts drafts, DraftPictures pictures, DeskPages pages) {
        this.drafts = drafts;
        this.pictures = pictures;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/contributions/{id:[0-9a-f-]{36}}/pictures")
    ResponseEntity<byte[]> ask(Desk desk, @PathVariable String id) {
        Draft draft = find(desk, id);
        return pages.write(
                "programme/picture.jte", page(desk, draft), new PictureView(draft, "", "", "", FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/contributions/{id:[0-9a-f-]{36}}/pictures")
    ResponseEntity<byte[]> add(
            Desk desk,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "") String alternative,
            @RequestParam(defaultValue = "") String credit,
            @RequestParam(defaultValue = "") String licence)
            throws IOException {
        Draft draft = find(desk, id);
        FormErrors errors = FormErrors.none()
                .require(alternative, "alternative", "submission.picture.alternative.wrong")
                .require(licence, "licence", "submission.picture.licence.wrong");
        if (picture == null || picture.isEmpty()) {
            errors.add("picture", "submission.picture.none");
        } else if (errors.any()) {
            errors.add("picture", "form.choose-again");
        }
        if (!errors.any() && picture != null) {
            Added added = pictures.add(
                    desk.actor(),
                    draft.id(),
                    picture.getBytes(),
                    Map.of("alternative", alternative, "credit", credit, "licence", licence));
            if (added instanceof Added.Refused refused) {
                errors.add("picture", refused.key());
            }
        }
        return errors.any()
                ? pages.refused(
                        "programme/picture.jte",
                        page(desk, draft),
                        new PictureView(draft, alternative, credit, licence, errors))
                : pages.seeOther(desk, DraftController.path(draft), "submission.done.picture");
    }

    private static DeskPage page(Desk desk, Draft draft) {
        Words words = desk.words();
        String above =
                Optional.of(draft.title()).filter(title -> !title.isEmpty()).orElse(words.say("submission.untitled"));
        return desk.page(words.say("submission.picture.title"))
                .under(above, DraftController.path(draft))
                .withSheet("css/draft.css");
    }

    private Draft find(Desk desk, String id) {
        return DraftId.of(id)
                .flatMap(key -> drafts.find(desk.actor(), key))
                .filter(draft -> draft.state().editable())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
