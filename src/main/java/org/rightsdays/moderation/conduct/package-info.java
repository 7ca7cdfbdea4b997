/** How organisations and accounts behave, as something to moderate: what can become of them is a suspension. */
@NullMarked
package org.rightsdays.moderation.conduct;

import org.jspecify.annotations.NullMarked;
