/** The picture that stands for a page where its address is shared: drawn with fonts of its own. It knows no page. */
@NullMarked
package org.rightsdays.publishing.preview;

import org.jspecify.annotations.NullMarked;
