/** Editions and contributions as schema.org JSON-LD. */
@NullMarked
package org.rightsdays.publishing.linkeddata;

import org.jspecify.annotations.NullMarked;
