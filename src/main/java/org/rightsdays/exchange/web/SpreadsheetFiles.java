package org.rightsdays.exchange.web;

import java.io.IOException;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.DeskExport;
import org.rightsdays.exchange.DeskExport.Form;
import org.rightsdays.exchange.Exchange;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the desk hands out: the empty template, and an organisation's own contributions in the same format. */
@RestController
class SpreadsheetFiles {

    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Exchange exchange;
    private final DeskExport export;
    private final DeskPages pages;

    SpreadsheetFiles(Exchange exchange, DeskExport export, DeskPages pages) {
        this.exchange = exchange;
        this.export = export;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/spreadsheets/template")
    ResponseEntity<byte[]> template(Desk desk) throws IOException {
        SpreadsheetController.requireSignedIn(desk);
        return file(XLSX, "contributions.xlsx", exchange.deskTemplate(desk.words()));
    }

    @GetMapping("/{lang}/desk/spreadsheets/export")
    ResponseEntity<byte[]> export(
            Desk desk,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "xlsx") String as)
            throws IOException {
        SpreadsheetController.requireSignedIn(desk);
        if (!edition.matches("[0-9]{4}") || organisation.isBlank()) {
            return pages.seeOther(desk, "/desk/spreadsheets");
        }
        boolean archive = as.equals("zip");
        byte[] content = export.write(
                desk.actor(),
                new OrganisationId(organisation),
                new EditionId(Integer.parseInt(edition)),
                archive ? Form.ZIP : Form.XLSX);
        String name = organisation.replaceAll("[^a-z0-9-]", "") + "-" + edition;
        return archive ? file(ZIP, name + "-csv.zip", content) : file(XLSX, name + ".xlsx", content);
    }

    static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
