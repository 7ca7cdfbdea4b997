package org.rightsdays.operations;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.ImportProgress;

/** Shows how far an import is: a line for each file, and one more every so many rows. */
final class ProgressLines implements ImportProgress {

    private static final long ROWS = 10_000;

    private final PrintStream out;
    private @Nullable String section;
    private long told;

    ProgressLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void at(Step step, String file, long rows) {
        String now = step.name().toLowerCase(Locale.ROOT) + " " + file;
        if (!now.equals(section)) {
            section = now;
            told = 0;
            out.println(now + " …");
        } else if (rows - told >= ROWS) {
            told = rows;
            out.println(now + ": " + rows + " rows");
        }
    }
}
