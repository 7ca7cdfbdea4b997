/** Why a decision restricts somebody: ready-made grounds and free text, in the terms of the Digital Services Act. */
@NamedInterface("reasons")
@NullMarked
package org.rightsdays.moderation.reasons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
