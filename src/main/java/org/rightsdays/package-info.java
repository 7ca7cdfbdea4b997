/** Rightsdays: carries an edition of the International Digital Rights Days from the call to the Final Report. */
@NullMarked
package org.rightsdays;

import org.jspecify.annotations.NullMarked;
