/** Counts of accounts by day: taken in from exports, kept with what other exports said of the same days, and summed for periods of any length. */
@NamedInterface("social")
@NullMarked
package org.rightsdays.impact.social;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
