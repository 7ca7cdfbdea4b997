/** The coordinators' side of the report: connecting texts, the snapshots, and freezing. The draft itself is shown by the public pages. */
@NullMarked
package org.rightsdays.report.web;

import org.jspecify.annotations.NullMarked;
