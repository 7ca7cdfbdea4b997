package org.rightsdays.impact.web;

import java.util.List;

/**
 * What became of a table of reports.
 *
 * @param wrong contributions whose report was kept as a draft, because something in it is wrong, or that are not one's own
 * @param unreadable whether it was no such table at all
 */
public record ReportTableView(int sent, List<String> wrong, boolean unreadable) {}
