package org.rightsdays.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Mails that are not where they should be.
 *
 * @param waiting how many have waited for long
 * @param failed how many have failed lately
 * @param oldest when the oldest of them was written; null where there is none
 */
public record MailTrouble(int waiting, int failed, @Nullable Instant oldest) {}
