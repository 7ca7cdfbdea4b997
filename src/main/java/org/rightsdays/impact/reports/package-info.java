/** What hosts report about their contributions after the days: drafts, one-time links, reminders, and what a sent report writes into the ledger. */
@NamedInterface("reports")
@NullMarked
package org.rightsdays.impact.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
