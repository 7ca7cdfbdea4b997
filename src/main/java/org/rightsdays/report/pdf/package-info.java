/** Printing: turns a page written for paper into a tagged PDF that reads, sounds and lasts as it should. */
@NamedInterface("pdf")
@NullMarked
package org.rightsdays.report.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
