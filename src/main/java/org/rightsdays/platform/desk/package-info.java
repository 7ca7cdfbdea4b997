/**
 * The frame of everything with a form or a session: pages under {@code /{lang}/desk/…}. It knows who looks, writes
 * pages that nobody else may keep, and says what went wrong in a form. It knows no page but the start page, which the
 * modules fill through {@link org.rightsdays.platform.desk.Tile}.
 *
 * <p>How to write a page: a {@code @RestController} in the module's {@code web} package takes a {@link
 * org.rightsdays.platform.desk.Desk} as argument of {@code @GetMapping("/{lang}/desk/…")} and returns {@link
 * org.rightsdays.platform.desk.DeskPages#write}; its template begins with {@code @template.shared.desk(page = page,
 * content = …)} and uses the pieces in {@code jte/shared/form}. The POST to the same address reads a {@code …Form}
 * record, collects {@link org.rightsdays.platform.desk.FormErrors}, and answers either the same page by {@link
 * org.rightsdays.platform.desk.DeskPages#refused} or {@link org.rightsdays.platform.desk.DeskPages#seeOther}.
 */
@NamedInterface("desk")
@NullMarked
package org.rightsdays.platform.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
