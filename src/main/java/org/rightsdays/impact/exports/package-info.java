/** Reads the files that platforms export: recognised by their headers in several languages, never by their names. Only dates and counts are taken out; texts and names stay in the file. */
@NamedInterface("exports")
@NullMarked
package org.rightsdays.impact.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
