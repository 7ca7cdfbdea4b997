package org.rightsdays.exchange.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.DeskImport;
import org.rightsdays.exchange.Exchange;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.exchange.web.SpreadsheetView.Checked;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.programme.submissions.Calls;
import org.rightsdays.programme.submissions.Drafts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Many contributions at once: the template, a dry run on the screen, and the import as drafts. */
@RestController
class SpreadsheetController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final DeskImport files;
    private final Exchange exchange;
    private final Drafts drafts;
    private final Calls calls;
    private final Coalition coalition;
    private final DeskPages pages;

    SpreadsheetController(
            DeskImport files, Exchange exchange, Drafts drafts, Calls calls, Coalition coalition, DeskPages pages) {
        this.files = files;
        this.exchange = exchange;
        this.drafts = drafts;
        this.calls = calls;
        this.coalition = coalition;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/spreadsheets")
    ResponseEntity<byte[]> ask(Desk desk) {
        requireSignedIn(desk);
        return pages.write("exchange/spreadsheets.jte", page(desk), view(desk, "", "", null, FormErrors.none()));
    }

    @GetMapping("/{lang}/desk/spreadsheets/template")
    ResponseEntity<byte[]> template(Desk desk) throws IOException {
        requireSignedIn(desk);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("contributions.xlsx")
                                .build()
                                .toString())
                .body(exchange.template(desk.words()));
    }

    @PostMapping("/{lang}/desk/spreadsheets")
    ResponseEntity<byte[]> take(
            Desk desk,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(name = "do", defaultValue = "check") String doing,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        requireSignedIn(desk);
        FormErrors errors = check(desk, organisation, edition);
        if (file == null || file.isEmpty()) {
            errors.add("file", "spreadsheet.file.none");
        }
        if (errors.any() || file == null) {
            return refused(desk, organisation, edition, null, errors);
        }
        UUID batch = UUID.randomUUID();
        DeskImport.Outcome outcome;
        try (var upload = new Upload(name(file), file.getInputStream())) {
            Path path = upload.path();
            outcome = files.read(
                    desk.actor(),
                    new OrganisationId(organisation),
                    new EditionId(Integer.parseInt(edition)),
                    path,
                    batch,
                    !doing.equals("import"));
        }
        return told(desk, organisation, edition, batch, outcome);
    }

    private ResponseEntity<byte[]> told(
            Desk desk, String organisation, String edition, UUID batch, DeskImport.Outcome outcome) {
        FormErrors errors = FormErrors.none();
        Words words = desk.words();
        var checked = new Checked(
                outcome.titles(),
                sentences(outcome.errors(), words),
                outcome.errorsTotal(),
                sentences(outcome.warnings(), words));
        if (outcome.begun() != null) {
            return pages.seeOther(desk, "/desk/spreadsheets/" + batch, "spreadsheet.done.imported");
        }
        return outcome.errorsTotal() > 0
                ? refused(desk, organisation, edition, checked, errors)
                : pages.write(
                        "exchange/spreadsheets.jte", page(desk), view(desk, organisation, edition, checked, errors));
    }

    private static List<String> sentences(List<Finding> findings, Words words) {
        return findings.stream().map(finding -> finding.in(words)).toList();
    }

    /** The kind of a file is told by its ending; its name says nothing else. */
    private static String name(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? "contributions.csv" : "contributions.xlsx";
    }

    private FormErrors check(Desk desk, String organisation, String edition) {
        FormErrors errors = FormErrors.none();
        if (!drafts.organisationsOf(desk.actor()).contains(new OrganisationId(organisation))) {
            errors.add("organisation", "submission.new.choose-organisation");
        }
        if (calls.open().stream().noneMatch(open -> open.id().toString().equals(edition))) {
            errors.add("edition", "submission.new.choose-edition");
        }
        return errors;
    }

    private ResponseEntity<byte[]> refused(
            Desk desk, String organisation, String edition, @Nullable Checked checked, FormErrors errors) {
        return pages.refused(
                "exchange/spreadsheets.jte", page(desk), view(desk, organisation, edition, checked, errors));
    }

    private SpreadsheetView view(
            Desk desk, String organisation, String edition, @Nullable Checked checked, FormErrors errors) {
        Words words = desk.words();
        return new SpreadsheetView(
                drafts.organisationsOf(desk.actor()).stream()
                        .flatMap(id -> coalition.find(id).stream())
                        .map(one -> new Choice(
                                one.id().slug(), one.name().in(desk.language()).text()))
                        .sorted(java.util.Comparator.comparing(Choice::label, words.alphabetical()))
                        .toList(),
                calls.open().stream()
                        .map(one -> new Choice(one.id().toString(), one.id().toString()))
                        .toList(),
                organisation,
                edition,
                checked,
                errors);
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("spreadsheet.title"))
                .under(desk.words().say("desk.title"), "/desk");
    }

    static void requireSignedIn(Desk desk) {
        if (!desk.actor().signedIn()) {
            throw new Forbidden("files are brought by people who have signed in");
        }
    }
}
