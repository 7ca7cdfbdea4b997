/** Text in several languages, the languages of the interface, and words, numbers and dates by their rules. */
@NamedInterface("i18n")
@NullMarked
package org.rightsdays.platform.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
