package org.rightsdays.moderation.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.Appealable;
import org.rightsdays.moderation.Outcome;

/**
 * What became of a notice, for whoever has its reference.
 *
 * @param about path that it is about; null when its time is over
 * @param outcome null while nobody has decided
 * @param appealable the decision; null while there is none, or its time is over
 * @param appeal address of the form to appeal
 */
public record ReceiptView(
        String reference,
        @Nullable String about,
        Instant received,
        @Nullable Outcome outcome,
        String message,
        @Nullable Appealable appealable,
        String appeal) {

    public boolean canAppeal() {
        return appealable != null && appealable.state() == Appealable.Chance.POSSIBLE;
    }
}
