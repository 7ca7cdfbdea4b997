/** The programme as Atom, CSV and JSON, by the same filters as the page. */
@NullMarked
package org.rightsdays.publishing.feeds;

import org.jspecify.annotations.NullMarked;
