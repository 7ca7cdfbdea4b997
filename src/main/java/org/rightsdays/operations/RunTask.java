package org.rightsdays.operations;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdays.accounts.FirstCoordinator;
import org.rightsdays.platform.storage.DatabaseGate;
import org.rightsdays.platform.storage.DatabaseProblem;
import org.rightsdays.platform.storage.DatabaseServer;
import org.rightsdays.platform.storage.DatabaseUnavailable;
import org.rightsdays.platform.storage.EmbeddedPostgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Serves the site until it is told to stop. */
final class RunTask implements Task {

    private static final int USUAL_PORT = 8080;

    @Override
    public Usage usage() {
        return new Usage("run", "run [--port N] [--data DIR]", Set.of("--port", "--data"), Set.of(), List.of());
    }

    @Override
    public String purpose() {
        return "serves the site, at port 8080 with the data in ./data unless told otherwise";
    }

    @Override
    public int perform(Arguments arguments, Program program) {
        serve(arguments, program, port(arguments, program));
        return STAYS;
    }

    /** Starts everything and waits until it is ready, or says that it waits for a database of somebody else. */
    static ConfigurableApplicationContext serve(Arguments arguments, Program program, int port) {
        refuseTakenPort(port);
        DatabaseServer database = program.database(arguments);
        // Both take their time, so the database starts while the rest of the program does.
        Thread.startVirtualThread(() -> startAhead(database));
        HeadStart.begin();
        ConfigurableApplicationContext context = start(program, database, port);
        DatabaseGate gate = context.getBean(DatabaseGate.class);
        String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/";
        try {
            gate.awaitOpen(database instanceof EmbeddedPostgres ? Duration.ofMinutes(10) : Duration.ofSeconds(5));
            context.getBean(FirstEdition.class).loadIfNew(program.out());
            program.out().println("Rightsdays is ready at " + address + " (Ctrl-C stops it)");
            tellFirstCoordinator(context, program);
        } catch (DatabaseUnavailable late) {
            program.out()
                    .println("Rightsdays is at " + address + " and waits for its database; "
                            + "it goes on by itself when the database answers (Ctrl-C stops it)");
            Thread.startVirtualThread(() -> loadLater(context, gate, program));
        } catch (DatabaseProblem problem) {
            context.close();
            throw problem;
        }
        return context;
    }

    private static int port(Arguments arguments, Program program) {
        if (arguments.option("--port").isEmpty()) {
            return program.setting("PORT")
                    .flatMap(text -> Arguments.parse(List.of("--port", text), new RunTask().usage())
                            .number("--port", 0, 65_535))
                    .orElse(USUAL_PORT);
        }
        return arguments.number("--port", 0, 65_535).orElse(USUAL_PORT);
    }

    private static void refuseTakenPort(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw port < 1024 && String.valueOf(taken.getMessage()).contains("Permission denied")
                    ? new Failure("Port " + port + " is only for root. Choose one above 1023 with --port N, "
                            + "and let a reverse proxy stand before it (docs/operate/reverse-proxy.md).")
                    : taken(port);
        }
    }

    private static Failure taken(int port) {
        return new Failure("Port " + port + " is in use by another program, perhaps another Rightsdays. "
                + "Nothing was started. Stop that program, or choose another port: ./rightsdays run --port "
                + (port < 65_535 ? port + 1 : USUAL_PORT));
    }

    private static ConfigurableApplicationContext start(Program program, DatabaseServer database, int port) {
        var settings = new HashMap<>(Map.of("server.port", Integer.toString(port)));
        program.setting("HOST").ifPresent(host -> settings.put("server.address", host));
        try {
            return program.start(database, WebApplicationType.SERVLET, settings);
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException) {
                    throw taken(port);
                }
            }
            throw failure;
        }
    }

    private static void startAhead(DatabaseServer database) {
        try {
            database.ensureRunning();
        } catch (RuntimeException _) {
            // The gate meets the same problem and tells it.
        }
    }

    private static void loadLater(ConfigurableApplicationContext context, DatabaseGate gate, Program program) {
        try {
            gate.awaitOpen(Duration.ofDays(365));
            context.getBean(FirstEdition.class).loadIfNew(program.out());
            program.out().println("The database answers; Rightsdays is ready");
            tellFirstCoordinator(context, program);
        } catch (DatabaseProblem problem) {
            program.errors().println(problem.getMessage());
        }
    }

    /** Whoever can read this output runs the site, and so decides who leads it. */
    private static void tellFirstCoordinator(ConfigurableApplicationContext context, Program program) {
        try {
            context.getBean(FirstCoordinator.class)
                    .link()
                    .ifPresent(link -> program.out()
                            .println("There is no coordinator yet. Open this once, within a day, to become the first:\n"
                                    + link));
        } catch (DatabaseProblem | DataAccessException | TransactionException problem) {
            program.errors()
                    .println("The database went away before a link for the first coordinator could be made."
                            + " The next start makes one.");
        }
    }
}
