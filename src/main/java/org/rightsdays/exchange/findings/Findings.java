package org.rightsdays.exchange.findings;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found: the first of each severity are kept, all are counted. */
public final class Findings {

    /** How many findings of one severity are kept. */
    public static final int SHOWN = 200;

    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private int errorsTotal;
    private int warningsTotal;

    public void add(Finding finding) {
        boolean error = finding.severity() == Finding.Severity.ERROR;
        if (error) {
            errorsTotal++;
        } else {
            warningsTotal++;
        }
        List<Finding> kept = error ? errors : warnings;
        if (kept.size() < SHOWN) {
            kept.add(finding);
        }
    }

    public boolean hasErrors() {
        return errorsTotal > 0;
    }

    public List<Finding> errors() {
        return List.copyOf(errors);
    }

    public int errorsTotal() {
        return errorsTotal;
    }

    public List<Finding> warnings() {
        return List.copyOf(warnings);
    }

    public int warningsTotal() {
        return warningsTotal;
    }
}
