/** A folder of CSV files or an XLSX workbook as tables of cells, read as streams and refused when they can't be trusted. It knows no column. */
@NullMarked
package org.rightsdays.exchange.tables;

import org.jspecify.annotations.NullMarked;
