package org.rightsdays.exchange.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.exchange.handover.EditionExport;
import org.rightsdays.exchange.handover.ExportProgress;
import org.rightsdays.exchange.handover.ZipTarget;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.security.Role;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Everything of an edition as one file, for the next pair of coordinating cities. */
@RestController
class HandoverController {

    private final Editions editions;
    private final EditionExport export;
    private final DeskPages pages;

    HandoverController(Editions editions, EditionExport export, DeskPages pages) {
        this.editions = editions;
        this.export = export;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/handover")
    ResponseEntity<byte[]> show(Desk desk) {
        desk.actor().require(Role.COORDINATOR);
        var page =
                desk.page(desk.words().say("handover.title")).under(desk.words().say("desk.title"), "/desk");
        return pages.write(
                "exchange/handover.jte",
                page,
                new HandoverView(
                        editions.all().stream().map(one -> one.id().year()).toList()));
    }

    /** Made whole before the first byte is sent, so that nobody gets half of it. */
    @PostMapping("/{lang}/desk/handover/{year:\\d{4}}")
    ResponseEntity<Resource> load(Desk desk, @PathVariable int year) throws IOException {
        desk.actor().require(Role.COORDINATOR);
        var id = new EditionId(year);
        String folder = "rightsdays-" + year;
        Path file = Files.createTempFile("handover-", ".zip");
        try {
            try (var target = new ZipTarget(new BufferedOutputStream(Files.newOutputStream(file)), folder)) {
                if (!export.write(desk.actor(), id, target, ExportProgress.NONE)) {
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                }
            }
            long length = Files.size(file);
            return ResponseEntity.ok()
                    .contentType(new MediaType("application", "zip"))
                    .contentLength(length)
                    .cacheControl(CacheControl.noStore())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(folder + ".zip")
                                    .build()
                                    .toString())
                    .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
