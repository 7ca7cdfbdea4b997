package org.rightsdays.platform.storage;

import java.io.IOException;
import java.util.Locale;

/** Turns what PostgreSQL or the system said into a message that a person can act on. */
final class Explanation {

    private Explanation() {}

    static DatabaseProblem of(String what, IOException failure, DataFolder folder) {
        String said = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        DatabaseProblem problem = of(what, said, folder);
        problem.initCause(failure);
        return problem;
    }

    static DatabaseProblem of(String what, String said, DataFolder folder) {
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left on device") || lower.contains("disk quota exceeded") || folder.isFull()) {
            return new DatabaseProblem(what + ": the disk that holds " + folder.root() + " is full. "
                    + "What was stored before is kept. Free some space (300 MB are enough to start); "
                    + "a program that is running goes on by itself, else start it again.");
        }
        if (lower.contains("permission denied") || lower.contains("read-only file system")) {
            return new DatabaseProblem(what + ": " + folder.root() + " cannot be read and written by you ("
                    + lastLine(said) + "). Nothing was changed. "
                    + "Start Rightsdays as the user who owns the folder, or choose another one with --data DIR.");
        }
        if (lower.contains("could not map anonymous shared memory") || lower.contains("cannot allocate memory")) {
            return new DatabaseProblem(what + ": there is not enough free memory. What was stored is kept. "
                    + "Rightsdays needs about 600 MB for itself and its database.");
        }
        return new DatabaseProblem(what + ". PostgreSQL said: " + lastLine(said) + " What was stored is kept. "
                + "More is in " + folder.log() + ".");
    }

    private static String lastLine(String said) {
        String best = "";
        for (String line : said.lines().toList()) {
            if (best.isEmpty() || line.contains("FATAL:") || line.contains("PANIC:") || line.contains("rror:")) {
                best = line.strip();
            }
        }
        return best;
    }
}
