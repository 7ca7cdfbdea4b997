package org.rightsdays.platform.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The living server process of a set of data. A number in {@code postmaster.pid} proves nothing: after a crash it
 * may be free, a zombie, or another program's. The process counts when it lives and works in the folder of the data.
 */
record Postmaster(long pid, int port) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    static Optional<Postmaster> in(Path cluster) throws IOException {
        List<String> lines = pidFile(cluster);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.getFirst().strip());
        if (!worksIn(cluster, pid)) {
            return Optional.empty();
        }
        return Optional.of(new Postmaster(pid, Integer.parseInt(lines.get(3).strip())));
    }

    /**
     * Removes the pid file that a killed server left, once none of its helpers lives any more: they end by themselves
     * within moments, and until then no other server may touch the data.
     */
    static void clearAway(Path cluster) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<Long> living = livingIn(cluster);
        while (!living.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new DatabaseProblem("Processes " + living + " of an earlier database still work on " + cluster
                        + ". What was stored is kept. Wait until they have ended, or end them, and start again.");
            }
            for (long pid : living) {
                ProcessHandle.of(pid)
                        .ifPresent(process -> process.onExit()
                                .completeOnTimeout(process, 200, TimeUnit.MILLISECONDS)
                                .join());
            }
            living = livingIn(cluster);
        }
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    /** Calls {@code notice} when the process has ended, at once if it already has. */
    void onExit(Runnable notice) {
        ProcessHandle.of(pid).ifPresentOrElse(process -> process.onExit().thenRun(notice), notice);
    }

    boolean lives() {
        return isAlive(pid);
    }

    private static List<String> pidFile(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static List<Long> livingIn(Path cluster) throws IOException {
        var living = new ArrayList<Long>();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes.toList()) {
                String name = process.getFileName().toString();
                if (name.chars().allMatch(Character::isDigit) && worksIn(cluster, Long.parseLong(name))) {
                    living.add(Long.parseLong(name));
                }
            }
        }
        return living;
    }

    private static boolean worksIn(Path cluster, long pid) {
        try {
            Path process = Path.of("/proc", Long.toString(pid));
            return isAlive(pid)
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster)
                    && Files.readString(process.resolve("comm")).startsWith("postgres");
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    /** A zombie has ended; only nobody has asked how. */
    private static boolean isAlive(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            char state = stat.charAt(stat.lastIndexOf(')') + 2);
            return state != 'Z' && state != 'X';
        } catch (IOException gone) {
            return false;
        }
    }
}
