package org.rightsdays.report.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * A number that a document prints about an edition.
 *
 * @param id unique in the edition
 * @param section of the document
 * @param page of the document that it stands on; null where nobody has said it
 * @param label what the number is about
 * @param printed the number exactly as it is printed
 * @param value the number itself
 * @param measure how it is recomputed; null where nobody has said it
 * @param subject what the measure needs to know, such as a contribution
 * @param checkedWith id of the claim that it is checked together with
 */
public record Claim(
        String id,
        String section,
        LocalizedText label,
        String printed,
        BigDecimal value,
        Qualifier qualifier,
        PrintedIn document,
        @Nullable Measure measure,
        @Nullable String subject,
        @Nullable String checkedWith,
        @Nullable Integer page) {

    public Claim {
        BigDecimal stripped = value.stripTrailingZeros();
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
