/** The records that a report is written from, gathered once from the faces of the modules below. */
@NullMarked
package org.rightsdays.report.evidence;

import org.jspecify.annotations.NullMarked;
