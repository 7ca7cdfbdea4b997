/**
 * What tests share: the one Spring context, the one database of a run, the client that judges every page it gets, and
 * the real browser. It knows no page by name.
 */
@NullMarked
package org.rightsdays.testing;

import org.jspecify.annotations.NullMarked;
