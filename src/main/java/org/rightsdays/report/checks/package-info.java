/** Recomputes what documents claim from the records, and gives verdicts with the sum behind each. It types no number: all it says are figures. */
@NullMarked
package org.rightsdays.report.checks;

import org.jspecify.annotations.NullMarked;
