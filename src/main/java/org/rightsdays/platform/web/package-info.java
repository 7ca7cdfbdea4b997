/** How a page becomes bytes: cache, headers, errors, paging. It knows no page. */
@NamedInterface("web")
@NullMarked
package org.rightsdays.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
