/** The call for participation and the toolkit for those who take part, as public pages. It takes nothing in; forms are on the desk. */
@NullMarked
package org.rightsdays.publishing.call;

import org.jspecify.annotations.NullMarked;
