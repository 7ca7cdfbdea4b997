package org.rightsdays.platform.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the programs of PostgreSQL run. They refuse to run as root, so root starts them in a user namespace, where
 * root has no privileges and the files still belong to it; where the kernel forbids that, as user "nobody".
 *
 * @param prefix words before each command
 * @param owner numeric id of the user who must own the data, as seen from here
 */
record SystemUser(List<String> prefix, int owner) {

    private static final int NOBODY = 65534;

    static SystemUser find() {
        int self = ownerOf(Path.of("/proc/self"));
        if (self != 0) {
            return new SystemUser(List.of(), self);
        }
        if (works("unshare", "-U", "true")) {
            return new SystemUser(List.of("unshare", "-U"), 0);
        }
        var asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        var attempt = new ArrayList<>(asNobody);
        attempt.add("true");
        if (works(attempt.toArray(String[]::new))) {
            return new SystemUser(asNobody, NOBODY);
        }
        throw new DatabaseProblem("PostgreSQL refuses to run as root, and this system forbids both ways around it "
                + "(unshare -U and setpriv, of Debian's package util-linux). Nothing was written. "
                + "Start Rightsdays as an ordinary user, or use a PostgreSQL server through RIGHTSDAYS_DATABASE_URL.");
    }

    List<String> command(List<String> words) {
        var command = new ArrayList<>(prefix);
        command.addAll(words);
        return command;
    }

    /** Gives a file of ours to the user that PostgreSQL runs as, where that is another. */
    void own(Path path) throws IOException {
        if (owner == NOBODY && ownerOf(path) == 0) {
            Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Root's own data may be handed to the user that PostgreSQL runs as. */
    boolean mayTakeFrom(int present) {
        return owner == NOBODY && present == 0;
    }

    /** Gives all of a folder to the user that PostgreSQL runs as, where that is another. */
    void ownAll(Path folder) throws IOException {
        if (owner == NOBODY) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.toList()) {
                    own(path);
                }
            }
        }
    }

    static int ownerOf(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid");
        } catch (IOException unreadable) {
            throw new DatabaseProblem(
                    "Cannot find out who owns " + path + ": " + unreadable.getMessage() + ".", unreadable);
        }
    }

    private static boolean works(String... command) {
        try {
            return Command.run(List.of(command)).succeeded();
        } catch (IOException notThere) {
            return false;
        }
    }
}
