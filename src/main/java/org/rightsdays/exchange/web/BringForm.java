package org.rightsdays.exchange.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.DeskImport.Step;

/**
 * What somebody fills in to bring something; its files come beside it.
 *
 * @param kept the id of what was checked before
 */
public record BringForm(
        String organisation, String edition, String language, String format, String address, String kept, String todo) {

    static BringForm empty(String language) {
        return new BringForm("", "", language, "", "", "", "");
    }

    Step step() {
        return switch (todo) {
            case "import" -> Step.ALL;
            case "right-ones" -> Step.RIGHT_ONES;
            default -> Step.CHECK;
        };
    }

    @Nullable
    UUID keptId() {
        try {
            return kept.isBlank() ? null : UUID.fromString(kept);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
