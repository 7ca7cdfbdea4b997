package org.rightsdays.exchange.handover;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** A folder that is written beside its place and moved there when it is whole: nobody ever finds half of it. */
public final class FolderTarget implements Target {

    private final Path folder;
    private final Path unfinished;

    private FolderTarget(Path folder, Path unfinished) {
        this.folder = folder;
        this.unfinished = unfinished;
    }

    /** @throws FileAlreadyExistsException when the folder is there and isn't empty */
    public static FolderTarget of(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        if (Files.exists(whole)) {
            if (!Files.isDirectory(whole)) {
                throw new FileAlreadyExistsException(folder.toString());
            }
            try (var files = Files.list(whole)) {
                if (files.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(folder.toString());
                }
            }
        }
        Path name = java.util.Objects.requireNonNull(whole.getFileName());
        Path unfinished = whole.resolveSibling(
                "." + name + ".unfinished-" + ProcessHandle.current().pid());
        return new FolderTarget(whole, Files.createDirectories(unfinished));
    }

    @Override
    public OutputStream file(String path) throws IOException {
        Path file = unfinished.resolve(path);
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Puts the folder into its place. */
    public void finish() throws IOException {
        Files.deleteIfExists(folder);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        if (Files.exists(unfinished)) {
            try (var files = Files.walk(unfinished)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
