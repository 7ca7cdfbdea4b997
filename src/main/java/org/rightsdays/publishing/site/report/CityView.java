package org.rightsdays.publishing.site.report;

import org.rightsdays.report.tree.CitySection;

/** A city with the report that it belongs to. */
public record CityView(ReportView report, CitySection section) {}
