package org.rightsdays.exchange.handover;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.storage.Pictures;

/** The pictures of an export: each lies there once, under its hash, so that it can be kept as it is when it comes back. */
final class PictureNames {

    private final Pictures pictures;
    private final SortedMap<String, Optional<String>> paths = new TreeMap<>();

    PictureNames(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Where the picture will lie; null when it is gone. */
    @Nullable
    String path(String hash) {
        return paths.computeIfAbsent(
                        hash,
                        _ -> pictures.find(hash)
                                .map(found ->
                                        "images/" + hash + (found.mediaType().endsWith("png") ? ".png" : ".jpg")))
                .orElse(null);
    }

    void into(Target target, ExportProgress progress) throws IOException {
        progress.at("images");
        for (var one : paths.entrySet()) {
            var picture = pictures.find(one.getKey());
            if (one.getValue().isPresent() && picture.isPresent()) {
                try (var out = target.file(one.getValue().get())) {
                    out.write(picture.get().bytes());
                }
            }
        }
    }
}
