/** The public log of decisions: append-only and chained by hashes, without a word about any person. */
@NamedInterface("log")
@NullMarked
package org.rightsdays.moderation.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
