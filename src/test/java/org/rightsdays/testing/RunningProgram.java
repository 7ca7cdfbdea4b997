package org.rightsdays.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The whole program in a process of its own, as an operator starts it, for stories of life and death. */
public final class RunningProgram implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private boolean ended;

    private RunningProgram(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    public static RunningProgram start(Map<String, String> environment, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.rightsdays.Rightsdays"));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("RIGHTSDAYS_"));
        builder.environment()
                .put(
                        "RIGHTSDAYS_POSTGRES_PROGRAMS",
                        TestDatabase.PROGRAMS.toAbsolutePath().toString());
        builder.environment().putAll(environment);
        try {
            return new RunningProgram(builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits for a line that holds {@code words}, and gives it. */
    public synchronized String awaitLine(String words) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            for (String line : output) {
                if (line.contains(words)) {
                    return line;
                }
            }
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (ended || left <= 0) {
                throw new AssertionError("No line with “" + words + "” but:\n" + String.join("\n", output));
            }
            try {
                wait(left);
            } catch (InterruptedException failure) {
                throw new AssertionError(failure);
            }
        }
    }

    /** Where it serves, once it has said so. */
    public URI awaitAddress() {
        String line = awaitLine("Rightsdays is ");
        return URI.create(line.replaceAll(".*(http://localhost:\\d+).*", "$1"));
    }

    public HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(awaitAddress().resolve(path))
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    public void awaitStatus(String path, int status) {
        await(path + " to answer " + status, () -> get(path).statusCode() == status);
    }

    /** Waits until something holds, looking at it now and then. */
    public static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain for " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Asks it to stop, as Ctrl-C and a service manager do. */
    public void askToStop() {
        process.destroy();
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Still running:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    public synchronized String output() {
        return String.join("\n", output);
    }

    @Override
    public void close() {
        client.shutdownNow();
        askToStop();
        exitCode();
    }

    private void listen() {
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (this) {
                    output.add(line);
                    notifyAll();
                }
            }
        } catch (IOException endOfProcess) {
            // Told below.
        }
        synchronized (this) {
            ended = true;
            notifyAll();
        }
    }
}
