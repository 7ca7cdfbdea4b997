package org.rightsdays.platform.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

    @PublicPage
    @GetMapping("/assets/{hash}/{*path}")
    ResponseEntity<byte[]> asset(@PathVariable String hash, @PathVariable String path) {
        var asset = assets.find(path.substring(1)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(asset.type())
                .cacheControl(hash.equals(assets.hash()) ? FOR_EVER : CacheControl.noCache())
                .body(asset.bytes());
    }
}
