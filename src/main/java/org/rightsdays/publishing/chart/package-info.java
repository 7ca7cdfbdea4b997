/** Bars drawn by the site itself, as SVG and as PNG: a chart that somebody can put on a slide. It knows no report. */
@NullMarked
package org.rightsdays.publishing.chart;

import org.jspecify.annotations.NullMarked;
