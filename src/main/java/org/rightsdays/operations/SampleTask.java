package org.rightsdays.operations;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.rightsdays.exchange.Exchange;
import org.rightsdays.platform.storage.DatabaseServer;

/** Writes a made-up edition, for demonstrations and load. */
final class SampleTask implements Task {

    private static final int MOST = 1_000_000;

    @Override
    public Usage usage() {
        return new Usage(
                "sample",
                "sample --contributions N FOLDER",
                Set.of("--contributions"),
                Set.of(),
                List.of("the folder to write to"));
    }

    @Override
    public String purpose() {
        return "writes a made-up edition, marked as a sample, into a new folder";
    }

    @Override
    public int perform(Arguments arguments, Program program) {
        int contributions = arguments
                .number("--contributions", 1, MOST)
                .orElseThrow(() -> new UsageProblem("“sample” needs --contributions N. " + usage().reminder()));
        Path folder = arguments.path(0);
        program.errors().println("Writing " + contributions + " contributions to " + folder + " …");
        try (var context = program.startQuietly(DatabaseServer.NONE)) {
            context.getBean(Exchange.class).writeSample(folder, contributions);
        } catch (FileAlreadyExistsException there) {
            throw new Failure("The folder " + folder + " is there already and not empty. Nothing was written. "
                    + "Name a new folder.");
        } catch (IOException failure) {
            throw new Failure("The folder " + folder + " cannot be written: " + failure.getMessage() + ".");
        }
        program.out().println("The sample is in " + folder + ". Load it with: ./rightsdays import " + folder);
        return 0;
    }
}
