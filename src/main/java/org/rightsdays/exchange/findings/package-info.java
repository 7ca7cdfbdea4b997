/** What an import found wrong or worth a look: typed, counted, and worded in the reader's language. */
@NamedInterface("findings")
@NullMarked
package org.rightsdays.exchange.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
