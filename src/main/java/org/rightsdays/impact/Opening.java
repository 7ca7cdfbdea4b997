package org.rightsdays.impact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;

/**
 * That locked figures were opened again, or that somebody asks for it.
 *
 * @param reason for everybody to read
 * @param asker role of whoever asked
 * @param askerAccount null for programs
 * @param openedAt when another one agreed; null while it is only asked for
 */
public record Opening(
        LocalizedText reason,
        Instant askedAt,
        String asker,
        @Nullable UUID askerAccount,
        @Nullable Instant openedAt) {

    /** Whether somebody has asked for it and so can't agree to it. */
    public boolean isBy(Actor actor) {
        return askerAccount == null ? !actor.signedIn() && asker.equals(actor.role()) : actor.isAccount(askerAccount);
    }
}
