/** The Final Report as files: PDF, data, one page for a browser; and the certificates of thanks. */
@NamedInterface("print")
@NullMarked
package org.rightsdays.publishing.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
