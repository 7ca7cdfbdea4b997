package org.rightsdays.report.web;

import java.util.List;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.report.tree.Standing;

/**
 * The report of an edition as its coordinators see it.
 *
 * @param discrepancies how many claims of documents the records don't confirm
 * @param snapshots oldest first
 */
public record ReportDeskView(
        EditionId edition,
        List<ChapterLine> chapters,
        long discrepancies,
        List<Standing> snapshots,
        FormErrors errors) {

    /** A chapter with the languages that it has a connecting text in. */
    public record ChapterLine(String title, String address, List<String> languages) {}
}
