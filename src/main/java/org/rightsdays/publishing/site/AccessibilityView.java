package org.rightsdays.publishing.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The accessibility statement, after the model of the Commission Implementing Decision (EU) 2018/1523.
 *
 * @param prepared in words
 * @param reviewed in words
 * @param enforcement the body to turn to when an answer does not help; null where none is configured
 */
public record AccessibilityView(
        String body,
        String prepared,
        String reviewed,
        ContactView contact,
        @Nullable ContactAddress enforcement) {

    static final LocalDate PREPARED = LocalDate.of(2026, 11, 23);

    /** Changes whenever the statement does; {@code AccessibilityStatementTests} makes sure. */
    static final LocalDate REVIEWED = LocalDate.of(2026, 11, 23);
}
