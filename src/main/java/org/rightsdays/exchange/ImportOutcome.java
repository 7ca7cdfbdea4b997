package org.rightsdays.exchange;

import java.util.List;
import java.util.SequencedMap;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.findings.Finding;

/** How an import ended. Lists of findings are bounded; the totals are not. */
public sealed interface ImportOutcome {

    /**
     * Everything was written, or in a dry run would have been.
     *
     * @param records file or sheet to what became of its records, in the order of the format
     * @param warnings what is worth a look, at most {@value org.rightsdays.exchange.findings.Findings#SHOWN}
     */
    record Imported(
            EditionId edition,
            boolean dryRun,
            SequencedMap<String, Saved> records,
            List<Finding> warnings,
            int warningsTotal)
            implements ImportOutcome {}

    /**
     * Nothing was written.
     *
     * @param errors what is wrong, in the order of the files, at most
     *     {@value org.rightsdays.exchange.findings.Findings#SHOWN}
     */
    record Refused(List<Finding> errors, int errorsTotal, List<Finding> warnings, int warningsTotal)
            implements ImportOutcome {}
}
