/** Claims of printed documents, and the engine that recomputes each from the records and gives a verdict with the sum behind it. */
@NamedInterface("claims")
@NullMarked
package org.rightsdays.report.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
