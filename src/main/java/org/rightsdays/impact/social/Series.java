package org.rightsdays.impact.social;

import java.time.LocalDate;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.exports.ExportKind;

/** One metric of one account, from one kind of file, with the days of which something is known. */
public record Series(String account, ExportKind kind, Metric metric, LocalDate firstDay, LocalDate lastDay) {}
