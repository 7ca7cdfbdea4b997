package org.rightsdays.exchange.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.BroughtFiles;
import org.rightsdays.exchange.DeskFile;
import org.rightsdays.exchange.DeskImport;
import org.rightsdays.exchange.DeskImport.Outcome;
import org.rightsdays.exchange.DeskTarget;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.submissions.Spelling;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Many contributions at once: a dry run on the screen, and the import as drafts. */
@RestController
class SpreadsheetController {

    private final DeskImport files;
    private final BroughtFiles kept;
    private final Offered offered;
    private final SpreadsheetPages view;
    private final DeskPages pages;

    SpreadsheetController(
            DeskImport files, BroughtFiles kept, Offered offered, SpreadsheetPages view, DeskPages pages) {
        this.files = files;
        this.kept = kept;
        this.offered = offered;
        this.view = view;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/spreadsheets")
    ResponseEntity<byte[]> ask(Desk desk) {
        requireSignedIn(desk);
        return view.write(desk, BringForm.empty(desk.language()), null, FormErrors.none());
    }

    @PostMapping("/{lang}/desk/spreadsheets")
    ResponseEntity<byte[]> take(
            Desk desk,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String kept,
            @RequestParam(name = "do", defaultValue = "check") String todo,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent)
            throws IOException {
        requireSignedIn(desk);
        var form = new BringForm(
                organisation, edition, language.isEmpty() ? desk.language() : language, format, address, kept, todo);
        FormErrors errors = view.check(desk, form);
        if (errors.any()) {
            return view.write(desk, form, null, errors);
        }
        UUID account = Objects.requireNonNull(desk.actor().account());
        Optional<DeskFile> file = offered.find(account, form, sent == null ? List.of() : sent, errors);
        return file.isEmpty() ? view.write(desk, form, null, errors) : read(desk, form, account, file.get());
    }

    private ResponseEntity<byte[]> read(Desk desk, BringForm form, UUID account, DeskFile file) {
        UUID batch = UUID.randomUUID();
        Outcome outcome = files.read(desk.actor(), target(desk, form), file, batch, form.step());
        UUID before = form.keptId();
        if (outcome.taken() != null) {
            if (before != null) {
                kept.forget(account, before);
            }
            return outcome.taken().written() == 0
                    ? pages.seeOther(desk, "/desk/spreadsheets", "spreadsheet.done.nothing-new")
                    : pages.seeOther(desk, "/desk/spreadsheets/" + batch, "spreadsheet.done.imported");
        }
        String id = outcome.lines().isEmpty() ? "" : (before == null ? kept.keep(account, file) : before).toString();
        String name = file.address() == null ? file.name() : file.address().toString();
        return view.write(desk, form, SpreadsheetPages.checked(desk, name, id, outcome), FormErrors.none());
    }

    private static DeskTarget target(Desk desk, BringForm form) {
        boolean known = desk.languages().stream().anyMatch(one -> one.tag().equals(form.language()));
        return new DeskTarget(
                new OrganisationId(form.organisation()),
                new EditionId(Integer.parseInt(form.edition())),
                known ? form.language() : desk.language(),
                Spelling.read(Format.class, form.format()).orElse(null));
    }

    static void requireSignedIn(Desk desk) {
        if (!desk.actor().signedIn()) {
            throw new Forbidden("files are brought by people who have signed in");
        }
    }
}
