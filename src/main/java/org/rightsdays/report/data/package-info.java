/** The report as open data: one zip with tables, their descriptions, and the whole tree. */
@NamedInterface("data")
@NullMarked
package org.rightsdays.report.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
