package org.rightsdays.operations;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.Language;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.storage.DatabaseGate;
import org.rightsdays.platform.storage.DatabaseServer;
import org.rightsdays.publishing.print.ReportFiles;
import org.rightsdays.report.pdf.Volume;
import org.rightsdays.report.tree.FinalReport;
import org.springframework.context.ApplicationContext;

/** Writes the Final Report of an edition into files, while the site runs or while it does not. */
final class ReportTask implements Task {

    private static final List<String> FORMATS = List.of("pdf", "html", "zip");

    @Override
    public Usage usage() {
        return new Usage(
                "report",
                "report YEAR --out FILE [--format pdf|html|zip] [--language TAG] [--data DIR]",
                Set.of("--out", "--format", "--language", "--data"),
                Set.of(),
                List.of("the year of an edition"));
    }

    @Override
    public String purpose() {
        return "writes the Final Report as PDF, as one page for a browser, or as data";
    }

    @Override
    public int perform(Arguments arguments, Program program) {
        String year = arguments.path(0).toString();
        if (!year.matches("\\d{4}")) {
            throw new UsageProblem("“report” needs a year such as 2024, not “" + year + "”. " + usage().reminder());
        }
        Path file = Path.of(arguments
                .option("--out")
                .orElseThrow(() -> new UsageProblem("“report” needs --out FILE. " + usage().reminder())));
        String format = format(arguments, file);
        checkFolder(file);
        DatabaseServer database = program.database(arguments);
        try (var context = program.startQuietly(database)) {
            Words words = words(context.getBean(Messages.class), arguments);
            context.getBean(DatabaseGate.class).awaitOpen(Duration.ofMinutes(10));
            context.getBean(FirstEdition.class).loadIfNew(program.errors());
            FinalReport report = context.getBean(ReportFiles.class)
                    .find(new EditionId(Integer.parseInt(year)))
                    .orElseThrow(() -> new Failure("There is no report of " + year + ": no such edition is known, or "
                            + "its days are not over yet. Nothing was written."));
            write(context, report, words, format, file)
                    .forEach(written -> program.out().println("Written: " + written));
            return 0;
        }
    }

    private List<Path> write(ApplicationContext context, FinalReport report, Words words, String format, Path file) {
        ReportFiles files = context.getBean(ReportFiles.class);
        switch (format) {
            case "html" -> whole(file, out -> files.writePage(report, words, out));
            case "zip" ->
                whole(
                        file,
                        out -> files.writeData(
                                report, context.getBean(Messages.class).in("en"), out));
            default -> {
                var written = new ArrayList<Path>();
                for (Volume volume : files.volumes(report)) {
                    Path part = volume.isOnly() ? file : numbered(file, volume.number());
                    whole(part, out -> files.writePdf(report, words, volume, out));
                    written.add(part);
                }
                return written;
            }
        }
        return List.of(file);
    }

    /** What writes the content of a file. */
    @FunctionalInterface
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Written beside and moved when it is whole: nobody ever finds half of it. */
    private static void whole(Path file, Content content) {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished-"
                + ProcessHandle.current().pid());
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.to(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new Failure("The file " + file + " cannot be written: " + failure.getMessage() + ".");
        } finally {
            discard(unfinished);
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException _) {
            // The failure that is told already is the one that matters.
        }
    }

    private static void checkFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(file)) {
            throw new Failure("The file " + file + " cannot be written: " + folder
                    + " has to be a folder that you can write into, and the name that of a file. Nothing was done.");
        }
    }

    private static String format(Arguments arguments, Path file) {
        String name = file.getFileName().toString();
        String format = arguments
                .option("--format")
                .orElse(name.substring(name.lastIndexOf('.') + 1))
                .toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(format)) {
            throw new UsageProblem("--format needs pdf, html or zip, not “" + format + "”.");
        }
        return format;
    }

    private static Words words(Messages messages, Arguments arguments) {
        String tag = arguments.option("--language").orElse("en");
        return messages.find(tag)
                .orElseThrow(() -> new UsageProblem("--language needs one of "
                        + String.join(
                                ", ",
                                messages.languages().stream().map(Language::tag).toList())
                        + ", not “" + tag + "”."));
    }

    /** {@code report.pdf} becomes {@code report-2.pdf}. */
    private static Path numbered(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(
                dot < 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot));
    }
}
