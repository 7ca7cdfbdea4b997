package org.rightsdays.impact.exports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Metric;

/**
 * One count of one day, signed: a day on which more was taken back than given is negative.
 *
 * @param account given by files that hold several accounts alone
 * @param day of the platform; for posts, the day of their publication
 */
public record DayValue(@Nullable String account, ExportKind kind, Metric metric, LocalDate day, long value) {}
