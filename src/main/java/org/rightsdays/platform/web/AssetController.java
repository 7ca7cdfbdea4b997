package org.rightsdays.platform.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Serves {@link Assets}: for ever under their present hash; once only under another, as a page of another node may ask. */
@RestController
class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{hash}/{*path}")
    ResponseEntity<byte[]> asset(
            @PathVariable String hash,
            @PathVariable String path,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        var asset = assets.find(path.substring(1)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var answer = ResponseEntity.ok()
                .contentType(asset.type())
                .cacheControl(hash.equals(assets.hash()) ? FOR_EVER : CacheControl.noCache());
        if (!asset.gainsFromCompression()) {
            return answer.body(asset.bytes());
        }
        answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && encodings.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.compressed())
                : answer.body(asset.bytes());
    }
}
