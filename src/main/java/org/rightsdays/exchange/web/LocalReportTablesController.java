package org.rightsdays.exchange.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.BroughtFiles;
import org.rightsdays.exchange.DeskExport.Form;
import org.rightsdays.exchange.DeskFile;
import org.rightsdays.exchange.LocalReportTables;
import org.rightsdays.exchange.LocalReportTables.ChangedMeanwhile;
import org.rightsdays.exchange.LocalReportTables.Outcome;
import org.rightsdays.impact.FiguresFrozen;
import org.rightsdays.impact.reports.ConsentText;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The way of local reports into a spreadsheet and back, for whoever has many: checked on the screen, then sent. */
@RestController
class LocalReportTablesController {

    private static final String PATH = "/desk/reports";

    private final LocalReportTables tables;
    private final BroughtFiles kept;
    private final Offered offered;
    private final DeskPages pages;

    LocalReportTablesController(LocalReportTables tables, BroughtFiles kept, Offered offered, DeskPages pages) {
        this.tables = tables;
        this.kept = kept;
        this.offered = offered;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/reports.xlsx")
    ResponseEntity<byte[]> workbook(Desk desk) throws IOException {
        SpreadsheetController.requireSignedIn(desk);
        byte[] content = tables.write(desk.actor(), desk.words(), Form.XLSX);
        return SpreadsheetFiles.file(SpreadsheetFiles.XLSX, "reports.xlsx", content);
    }

    @GetMapping("/{lang}/desk/reports.zip")
    ResponseEntity<byte[]> archive(Desk desk) throws IOException {
        SpreadsheetController.requireSignedIn(desk);
        byte[] content = tables.write(desk.actor(), desk.words(), Form.ZIP);
        return SpreadsheetFiles.file(SpreadsheetFiles.ZIP, "reports-csv.zip", content);
    }

    @PostMapping("/{lang}/desk/reports")
    ResponseEntity<byte[]> take(
            Desk desk,
            @RequestParam(defaultValue = "") String kept,
            @RequestParam(name = "do", defaultValue = "check") String todo,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent)
            throws IOException {
        SpreadsheetController.requireSignedIn(desk);
        FormErrors errors = FormErrors.none();
        var form = new BringForm("", "", desk.language(), "", "", kept, todo);
        UUID account = Objects.requireNonNull(desk.actor().account());
        List<MultipartFile> files = sent == null ? List.of() : sent;
        boolean none = kept.isBlank() && files.stream().allMatch(MultipartFile::isEmpty);
        if (none) {
            errors.add("file", "impact.table.none");
        }
        Optional<DeskFile> file = none ? Optional.empty() : offered.find(account, form, files, errors);
        return file.isEmpty()
                ? pages.refused("exchange/reportTables.jte", page(desk), LocalReportTablesView.refused(errors))
                : take(desk, form, account, file.get());
    }

    private ResponseEntity<byte[]> take(Desk desk, BringForm form, UUID account, DeskFile file) {
        var consent = new ConsentText(desk.language(), desk.words().say("impact.report.consent"));
        FormErrors errors = FormErrors.none();
        boolean send = form.todo().equals("send");
        Outcome outcome;
        try {
            outcome = tables.take(desk.actor(), file, consent, send);
        } catch (FiguresFrozen _) {
            errors.add("file", "exchange.reports.frozen");
            outcome = tables.take(desk.actor(), file, consent, false);
        } catch (ChangedMeanwhile _) {
            errors.add("file", "exchange.reports.meanwhile");
            outcome = tables.take(desk.actor(), file, consent, false);
        }
        UUID before = form.keptId();
        if (outcome.sent()) {
            if (before != null) {
                kept.forget(account, before);
            }
            return pages.seeOther(desk, PATH, "spreadsheet.done.reports-sent");
        }
        boolean sendable = outcome.isRight() && !outcome.lines().isEmpty();
        String id = !sendable ? "" : (before == null ? kept.keep(account, file) : before).toString();
        var view = LocalReportTablesView.of(desk, file.name(), id, outcome, errors);
        return outcome.isRight() && !errors.any()
                ? pages.write("exchange/reportTables.jte", page(desk), view)
                : pages.refused("exchange/reportTables.jte", page(desk), view);
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("impact.table.title"))
                .under(desk.words().say("impact.reports.title"), PATH)
                .withSheet("css/draft.css");
    }
}
