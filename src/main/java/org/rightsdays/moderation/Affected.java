package org.rightsdays.moderation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.notifications.EmailAddress;

/**
 * Somebody whom a decision is about and who is told of it. Asked for when a mail is written, never stored here.
 *
 * @param language of the interface, by its tag
 * @param account null for somebody without one
 */
public record Affected(
        EmailAddress address, String language, @Nullable UUID account) {}
