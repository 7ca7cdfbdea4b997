package org.rightsdays.impact;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Period;

/**
 * The days in which something was measured.
 *
 * @param zone whose days they are; null where nobody said, as in most exports of platforms
 */
public record MeasuredPeriod(Period days, @Nullable ZoneId zone) {}
