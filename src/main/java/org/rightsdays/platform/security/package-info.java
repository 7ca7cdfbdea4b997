/** Who acts, and the refusal of an action. It decides nothing: each module's rules do. */
@NamedInterface("security")
@NullMarked
package org.rightsdays.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
