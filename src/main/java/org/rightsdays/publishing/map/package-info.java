/** A map of points, drawn by the site itself: projection, land, clusters and labels. It knows no city and no page. */
@NullMarked
package org.rightsdays.publishing.map;

import org.jspecify.annotations.NullMarked;
