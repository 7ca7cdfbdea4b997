/** The pages of the public site. */
@NullMarked
package org.rightsdays.publishing.site;

import org.jspecify.annotations.NullMarked;
