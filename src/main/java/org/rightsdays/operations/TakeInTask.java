package org.rightsdays.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rightsdays.impact.exports.ExportRefused;
import org.rightsdays.impact.social.SocialFigures;
import org.rightsdays.impact.social.SocialFigures.TakenIn;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.DatabaseGate;

/** Takes in what a platform exported, of any size; the desk does the same for files of up to 50 MB. */
final class TakeInTask implements Task {

    @Override
    public Usage usage() {
        return new Usage(
                "take-in",
                "take-in FILE --account NAME [--data DIR]",
                Set.of("--account", "--data"),
                Set.of(),
                List.of("a file as a platform exported it"));
    }

    @Override
    public String purpose() {
        return "reads the figures of an account from a file of its platform";
    }

    @Override
    public int perform(Arguments arguments, Program program) {
        Path file = arguments.path(0);
        if (!Files.isReadable(file)) {
            throw new Failure("There is no file " + file.toAbsolutePath() + " that you can read. Nothing was written.");
        }
        String account = arguments
                .option("--account")
                .filter(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .orElseThrow(() -> new UsageProblem(
                        "“take-in” needs --account NAME, in lower-case letters and hyphens. " + usage().reminder()));
        try (var context = program.startQuietly(program.database(arguments))) {
            context.getBean(DatabaseGate.class).awaitOpen(Duration.ofMinutes(10));
            Instant made = Files.getLastModifiedTime(file).toInstant();
            TakenIn taken = context.getBean(SocialFigures.class)
                    .takeIn(Actor.OPERATOR, account, file, String.valueOf(file.getFileName()), made);
            program.out()
                    .println(taken.saved().created() + " new, " + taken.saved().changed() + " changed, "
                            + taken.saved().unchanged() + " as before.");
            return 0;
        } catch (ExportRefused refusal) {
            program.errors().println(SocialFigures.told(refusal, new Messages().in("en")));
            return 1;
        } catch (IOException e) {
            throw new Failure("The file can't be read: " + e.getMessage() + ".");
        }
    }
}
