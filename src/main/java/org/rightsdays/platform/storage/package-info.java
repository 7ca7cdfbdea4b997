/** The database and the version of the published content; no table of any module. */
@NamedInterface("storage")
@NullMarked
package org.rightsdays.platform.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
