/** What tests share: the one Spring context, the one database of a run, pages and people. */
@NullMarked
package org.rightsdays.testing;

import org.jspecify.annotations.NullMarked;
