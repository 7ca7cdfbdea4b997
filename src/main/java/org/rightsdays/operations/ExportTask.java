package org.rightsdays.operations;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.handover.EditionExport;
import org.rightsdays.exchange.handover.FolderTarget;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.DatabaseGate;

/** Writes everything of an edition into a folder, while the site runs or while it does not. */
final class ExportTask implements Task {

    @Override
    public Usage usage() {
        return new Usage(
                "export",
                "export YEAR FOLDER [--data DIR]",
                Set.of("--data"),
                Set.of(),
                List.of("the year of an edition", "a folder that is new or empty"));
    }

    @Override
    public String purpose() {
        return "writes everything of an edition into a folder that “import” takes in again";
    }

    @Override
    public int perform(Arguments arguments, Program program) {
        String year = arguments.path(0).toString();
        if (!year.matches("\\d{4}")) {
            throw new UsageProblem("“export” needs a year such as 2024, not “" + year + "”. " + usage().reminder());
        }
        Path folder = arguments.path(1);
        try (FolderTarget target = target(folder);
                var context = program.startQuietly(program.database(arguments))) {
            context.getBean(DatabaseGate.class).awaitOpen(Duration.ofMinutes(10));
            context.getBean(FirstEdition.class).loadIfNew(program.errors());
            boolean known = context.getBean(EditionExport.class)
                    .write(
                            Actor.OPERATOR,
                            new EditionId(Integer.parseInt(year)),
                            target,
                            file -> program.errors().println("writing " + file + " …"));
            if (!known) {
                throw new Failure("There is no edition " + year + ". Nothing was written.");
            }
            target.finish();
            program.out()
                    .println("The edition " + year + " is in " + folder.toAbsolutePath()
                            + ". README.md in it says what each file is.");
            return 0;
        } catch (IOException e) {
            throw new Failure("The folder " + folder.toAbsolutePath() + " can't be written: " + e.getMessage()
                    + ". What was begun was taken away again.");
        }
    }

    private static FolderTarget target(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new Failure("There is no folder " + parent + " that you can write into. Nothing was done.");
        }
        try {
            return FolderTarget.of(folder);
        } catch (FileAlreadyExistsException _) {
            throw new Failure("There is something in " + folder.toAbsolutePath()
                    + " already, and nothing is overwritten. Name a folder that is new or empty.");
        }
    }
}
