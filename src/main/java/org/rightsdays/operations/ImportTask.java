package org.rightsdays.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rightsdays.exchange.Exchange;
import org.rightsdays.exchange.ImportOutcome;
import org.rightsdays.exchange.ImportRequest;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.DatabaseGate;
import org.rightsdays.platform.storage.DatabaseServer;

/** Brings an edition folder or workbook into the database, while the site runs or while it does not. */
final class ImportTask implements Task {

    @Override
    public Usage usage() {
        return new Usage(
                "import",
                "import FOLDER [--dry-run] [--locale TAG] [--data DIR]",
                Set.of("--locale", "--data"),
                Set.of("--dry-run"),
                List.of("the folder or workbook of an edition"));
    }

    @Override
    public String purpose() {
        return "checks the edition in a folder or workbook and writes it, all or nothing";
    }

    @Override
    public int perform(Arguments arguments, Program program) {
        Path source = arguments.path(0);
        if (!Files.isReadable(source)) {
            throw new Failure("There is no folder or workbook " + source.toAbsolutePath()
                    + " that you can read. Nothing was written.");
        }
        String locale = arguments.option("--locale").map(ImportTask::checked).orElse(null);
        DatabaseServer database = program.database(arguments);
        try (var context = program.startQuietly(database)) {
            context.getBean(DatabaseGate.class).awaitOpen(Duration.ofMinutes(10));
            var request = new ImportRequest(source, arguments.has("--dry-run"), locale);
            ImportOutcome outcome = context.getBean(Exchange.class)
                    .importEdition(Actor.OPERATOR, request, new ProgressLines(program.errors()));
            String report =
                    ImportReport.of(outcome, context.getBean(Messages.class).in("en"));
            return switch (outcome) {
                case ImportOutcome.Imported _ -> {
                    program.out().print(report);
                    yield 0;
                }
                case ImportOutcome.Refused _ -> {
                    program.errors().print(report);
                    yield 1;
                }
            };
        }
    }

    private static String checked(String tag) {
        if (Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
            throw new UsageProblem("--locale needs the tag of a language, such as de, pt-PT or en, not “" + tag + "”.");
        }
        return tag;
    }
}
