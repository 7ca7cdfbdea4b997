package org.rightsdays.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.platform.storage.Pictures;

/** The pictures that lie in an edition folder; each is looked at once, however often it is named. */
final class PictureFiles {

    private static final long LARGEST = 20L << 20;

    private final Pictures pictures;
    private final Path folder;
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, String> stored = new HashMap<>();

    PictureFiles(Pictures pictures, Path folder) {
        this.pictures = pictures;
        this.folder = folder;
    }

    /** What is wrong with a picture; a code of null when nothing is. */
    private record Verdict(@Nullable String code, String reason) {}

    /** Tells when the cell, whose path has been read, names something that isn't a picture in the folder. */
    void checkNamed(Entry entry, Column<String> column) {
        String path = entry.written(column);
        Verdict verdict = verdicts.computeIfAbsent(path, this::verdict);
        String code = verdict.code();
        if (code != null) {
            entry.error(code, column, path, Map.of("reason", verdict.reason()));
        }
    }

    private Verdict verdict(String path) {
        try {
            byte[] bytes = read(path);
            return pictures.refusal(bytes)
                    .map(reason -> new Verdict("picture-refused", reason))
                    .orElse(new Verdict(null, ""));
        } catch (NoSuchFileException | InvalidPathException _) {
            return new Verdict("picture-missing", "");
        } catch (TooLarge _) {
            return new Verdict("picture-too-large", "");
        } catch (IOException e) {
            return new Verdict("picture-missing", "");
        }
    }

    /** Stores it, unless that has been done, and returns the hash of what is stored. */
    String store(String path) {
        return stored.computeIfAbsent(path, _ -> {
            try {
                return pictures.storeAgain(read(path), nameOf(path));
            } catch (IOException e) {
                throw new UncheckedIOException(path + " can't be read any more", e);
            }
        });
    }

    /** An export calls pictures by the hash that they had. */
    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
    }

    private byte[] read(String path) throws IOException {
        Path real = folder.resolve(path).toRealPath();
        if (!real.startsWith(folder.toRealPath()) || !Files.isRegularFile(real)) {
            throw new NoSuchFileException(path);
        }
        if (Files.size(real) > LARGEST) {
            throw new TooLarge();
        }
        return Files.readAllBytes(real);
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }
}
