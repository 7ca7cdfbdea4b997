/** Writes the chapters of the report: which figures, lists, charts and sentences stand where. */
@NullMarked
package org.rightsdays.report.chapters;

import org.jspecify.annotations.NullMarked;
