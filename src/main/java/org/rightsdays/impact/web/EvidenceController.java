package org.rightsdays.impact.web;

import org.rightsdays.impact.reports.EvidenceFiles;
import org.rightsdays.impact.reports.EvidenceFiles.EvidenceFile;
import org.rightsdays.platform.desk.Desk;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Files that support figures, to be saved and never to be shown by the browser, because nobody knows what is in them. */
@RestController
class EvidenceController {

    private final EvidenceFiles files;

    EvidenceController(EvidenceFiles files) {
        this.files = files;
    }

    @GetMapping("/{lang}/desk/evidence/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> save(Desk desk, @PathVariable String hash) {
        EvidenceFile file =
                files.find(desk.actor(), hash).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
