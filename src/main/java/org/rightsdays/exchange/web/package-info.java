/** The page on which an organisation brings many contributions at once, by file. */
@NullMarked
package org.rightsdays.exchange.web;

import org.jspecify.annotations.NullMarked;
