/** Fetching one public address that somebody typed: guarded against addresses that are not public, and bounded in time and size. */
@NullMarked
package org.rightsdays.exchange.fetch;

import org.jspecify.annotations.NullMarked;
