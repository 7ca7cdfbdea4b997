/** The empty workbook to fill in and the documentation of its columns, both written from the columns themselves. */
@NullMarked
package org.rightsdays.exchange.template;

import org.jspecify.annotations.NullMarked;
