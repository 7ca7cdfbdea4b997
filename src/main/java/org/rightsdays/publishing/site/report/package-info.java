/** The pages of the Final Report: the whole of it, one for each city, and one for each number with its way home. */
@NullMarked
package org.rightsdays.publishing.site.report;

import org.jspecify.annotations.NullMarked;
