package org.rightsdays.platform.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a program of the system answered: its exit code, and its output and errors in one text. */
record Command(int exitCode, String output) {

    /** Runs to the end, in English and without the caller's PostgreSQL settings. */
    static Command run(List<String> words) throws IOException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output.strip());
        } catch (InterruptedException _) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + words.getFirst());
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }
}
