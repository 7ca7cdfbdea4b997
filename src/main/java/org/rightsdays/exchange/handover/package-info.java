/** Everything of an edition for whoever coordinates the next one: an edition folder, with the records and files that it has no sheet for, out and in again. */
@NamedInterface("handover")
@NullMarked
package org.rightsdays.exchange.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
