package org.rightsdays.publishing.site;

import java.time.Duration;
import org.rightsdays.platform.storage.Pictures;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Serves stored pictures: named by their content, so they may be kept for ever. */
@RestController
class PictureController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/pictures/{hash:[0-9a-f]{16,128}}")
    ResponseEntity<byte[]> picture(@PathVariable String hash) {
        var picture = pictures.find(hash).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .cacheControl(FOR_EVER)
                .eTag(picture.hash())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(picture.bytes());
    }
}
