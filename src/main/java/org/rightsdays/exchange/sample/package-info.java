/** A made-up edition for demonstrations and load, marked as a sample, and the real cities that it borrows. It never claims to be fact. */
@NullMarked
package org.rightsdays.exchange.sample;

import org.jspecify.annotations.NullMarked;
