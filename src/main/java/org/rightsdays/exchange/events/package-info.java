/** Events as others publish them: iCalendar files, and web pages with schema.org or h-event, read into one plain form. It writes nothing and fetches nothing. */
@NullMarked
package org.rightsdays.exchange.events;

import org.jspecify.annotations.NullMarked;
