/** The programme as iCalendar (RFC 5545, 7986). */
@NullMarked
package org.rightsdays.publishing.calendar;

import org.jspecify.annotations.NullMarked;
