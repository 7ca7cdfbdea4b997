/** The sheets and columns of an edition folder: what each holds, how its cells are read, and what is wrong with them. It writes nothing. */
@NullMarked
package org.rightsdays.exchange.columns;

import org.jspecify.annotations.NullMarked;
