/** Rules that keep a printed number honest: lower bounds, contacts, growth, shares and response rates. Plain values without a database; they hold no words. */
@NamedInterface("honesty")
@NullMarked
package org.rightsdays.impact.honesty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
