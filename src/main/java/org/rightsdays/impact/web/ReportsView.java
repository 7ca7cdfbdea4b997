package org.rightsdays.impact.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.reports.LocalReport;
import org.rightsdays.platform.i18n.LocalizedText;

/** The contributions that somebody reports on, newest edition first. */
public record ReportsView(List<Row> rows) {

    /** @param state null when nobody has begun */
    public record Row(LocalizedText.Shown title, int year, LocalReport.@Nullable State state, String address) {}
}
