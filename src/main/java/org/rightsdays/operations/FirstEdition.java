package org.rightsdays.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.rightsdays.editions.Editions;
import org.rightsdays.exchange.Exchange;
import org.rightsdays.exchange.ImportOutcome;
import org.rightsdays.exchange.ImportProgress;
import org.rightsdays.exchange.ImportRequest;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Puts the edition that comes with the program into a new database, so that the site has something to show. */
@Component
class FirstEdition {

    private static final Logger LOG = LoggerFactory.getLogger(FirstEdition.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);
    private static final String FOLDER = "samples/2024/";

    private final Editions editions;
    private final Exchange exchange;
    private final Messages messages;

    FirstEdition(Editions editions, Exchange exchange, Messages messages) {
        this.editions = editions;
        this.exchange = exchange;
        this.messages = messages;
    }

    /** Loads it if there is no edition yet; a site without one still serves, so a failure is told and no more. */
    void loadIfNew(PrintStream out) {
        if (!attempt(out)) {
            Thread.startVirtualThread(() -> keepTrying(out));
        }
    }

    /** Whether there is nothing more to do; false while the database is away. */
    private boolean attempt(PrintStream out) {
        try {
            return !editions.all().isEmpty() || load(out);
        } catch (IOException | RuntimeException failure) {
            if (DatabaseUnavailable.isCauseOf(failure)) {
                return false;
            }
            LOG.warn("The edition that comes with the program was not loaded", failure);
        }
        return true;
    }

    private void keepTrying(PrintStream out) {
        try {
            do {
                Thread.sleep(BETWEEN_ATTEMPTS);
            } while (!attempt(out));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** False where another process is importing just now. */
    private boolean load(PrintStream out) throws IOException {
        out.println("The database is new: loading the edition of 2024 …");
        Path folder = Files.createTempDirectory("rightsdays-edition");
        try {
            copyTo(folder);
            var request = new ImportRequest(folder, false, null);
            ImportOutcome outcome = exchange.importEdition(Actor.OPERATOR, request, ImportProgress.NONE);
            if (outcome instanceof ImportOutcome.Refused refused && waitsForAnother(refused)) {
                return false;
            }
            out.print(ImportReport.of(outcome, messages.in("en")));
            return true;
        } finally {
            delete(folder);
        }
    }

    private static boolean waitsForAnother(ImportOutcome.Refused refused) {
        return refused.errors().stream().anyMatch(error -> error.code().equals("another-import"));
    }

    private static void copyTo(Path folder) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.*")) {
            String address = file.getURL().toString();
            Path target = folder.resolve(address.substring(address.lastIndexOf(FOLDER) + FOLDER.length()));
            Files.createDirectories(target.getParent());
            try (InputStream content = file.getInputStream()) {
                Files.copy(content, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
