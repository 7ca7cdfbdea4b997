/** The Final Report as one tree that page, PDF and data render: chapters, blocks, and figures that lead to their sources. It knows no language and no layout. */
@NamedInterface("tree")
@NullMarked
package org.rightsdays.report.tree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
