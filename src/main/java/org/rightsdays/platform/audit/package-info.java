/** The history of every record: who changed what, and when. Append-only. */
@NamedInterface("audit")
@NullMarked
package org.rightsdays.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
