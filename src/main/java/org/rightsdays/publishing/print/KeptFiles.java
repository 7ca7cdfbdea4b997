package org.rightsdays.publishing.print;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Files that took long to make, on disk until the content changes: the newest few, each made once while others wait. */
@Component
class KeptFiles implements DisposableBean {

    private static final int MOST = 48;

    private final Map<String, Kept> files = new LinkedHashMap<>(16, 0.75f, true);
    private @Nullable Path folder;

    /** Writes a file. */
    @FunctionalInterface
    interface Making {
        void write(OutputStream out) throws IOException;
    }

    private record Kept(String state, CompletableFuture<Path> file) {}

    /**
     * The file of a name in a state of the content.
     *
     * @param name the same for all states
     * @param state another one means that the file has to be made again
     */
    Path find(String name, String state, Making making) {
        CompletableFuture<Path> mine = null;
        Kept kept;
        synchronized (files) {
            kept = files.get(name);
            if (kept == null || !kept.state().equals(state) || kept.file().isCompletedExceptionally()) {
                mine = new CompletableFuture<>();
                forget(kept);
                kept = new Kept(state, mine);
                files.put(name, kept);
                forgetOldest();
            }
        }
        if (mine != null) {
            make(mine, making);
        }
        try {
            return kept.file().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void make(CompletableFuture<Path> file, Making making) {
        try {
            file.complete(made(making));
        } catch (IOException e) {
            file.completeExceptionally(new UncheckedIOException("A file of the report can't be written", e));
        } catch (RuntimeException | Error e) {
            file.completeExceptionally(e);
        }
    }

    /** What couldn't be written to its end is taken away, above all where the disk is full. */
    private Path made(Making making) throws IOException {
        Path made = Files.createTempFile(folder(), "report", null);
        boolean whole = false;
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(made))) {
                making.write(out);
            }
            whole = true;
            return made;
        } finally {
            if (!whole) {
                delete(made);
            }
        }
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("rightsdays-report");
        }
        return folder;
    }

    private void forgetOldest() {
        var all = files.entrySet().iterator();
        while (files.size() > MOST && all.hasNext()) {
            Kept oldest = all.next().getValue();
            all.remove();
            forget(oldest);
        }
    }

    /** Whoever is still reading the file goes on doing so: an open file outlives its name. */
    private static void forget(@Nullable Kept kept) {
        if (kept != null) {
            kept.file().thenAccept(KeptFiles::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // It lies in the folder for temporary files, which the system empties.
        }
    }

    @Override
    public void destroy() {
        synchronized (files) {
            files.values().forEach(KeptFiles::forget);
            files.clear();
        }
        Path made = folder;
        if (made != null) {
            delete(made);
        }
    }
}
