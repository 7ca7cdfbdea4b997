/** Disclosure control: which counts of groups may be published, so that nobody can be made out, not even by subtraction over the whole report. Plain values without a database. */
@NamedInterface("disclosure")
@NullMarked
package org.rightsdays.impact.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
