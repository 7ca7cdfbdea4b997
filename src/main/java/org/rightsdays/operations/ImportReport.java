package org.rightsdays.operations;

import java.util.List;
import org.rightsdays.exchange.ImportOutcome;
import org.rightsdays.exchange.ImportOutcome.Imported;
import org.rightsdays.exchange.ImportOutcome.Refused;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.platform.i18n.Words;

/** How an import ended, for a terminal. */
final class ImportReport {

    private ImportReport() {}

    static String of(ImportOutcome outcome, Words words) {
        var text = new StringBuilder();
        switch (outcome) {
            case Imported imported -> {
                append(text, "Worth a look", imported.warnings(), imported.warningsTotal(), words);
                imported.records()
                        .forEach((file, saved) -> text.append("  %s: %d new, %d changed, %d unchanged%n"
                                .formatted(file, saved.created(), saved.changed(), saved.unchanged())));
                text.append(
                        imported.dryRun()
                                ? "The edition %s is in order; this was a dry run, so nothing was written.%n"
                                        .formatted(imported.edition())
                                : "The edition %s is in the database.%n".formatted(imported.edition()));
            }
            case Refused refused -> {
                append(text, "Worth a look", refused.warnings(), refused.warningsTotal(), words);
                append(text, "Wrong", refused.errors(), refused.errorsTotal(), words);
                text.append("Nothing was written. Put right what is listed and import again.%n".formatted());
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String title, List<Finding> findings, int total, Words words) {
        if (total == 0) {
            return;
        }
        text.append("%s (%d):%n".formatted(title, total));
        for (Finding finding : findings) {
            text.append("  ").append(finding.in(words)).append(System.lineSeparator());
        }
        if (total > findings.size()) {
            text.append("  … and %d more%n".formatted(total - findings.size()));
        }
    }
}
