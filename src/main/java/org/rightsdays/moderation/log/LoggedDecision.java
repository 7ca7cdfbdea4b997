package org.rightsdays.moderation.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.reasons.Ground;

/**
 * What the public log keeps of one decision. No free text of anybody is in it, so that it cannot name a person.
 *
 * @param number from 1, without gaps
 * @param decision its random key, which is also its {@code puid} in the Commission's fields
 * @param date the day (UTC) on which it was made and took effect, as {@code 2026-11-23}
 * @param kind what it was about, such as {@code contribution}
 * @param edition year of the edition; null for what belongs to none
 * @param cause why there was a case, in lower case with hyphens, such as {@code submission}
 * @param outcome in lower case with hyphens, such as {@code refuse}
 * @param ground of a restriction; null for everything else
 * @param territory ISO 3166-1 alpha-2 codes of where it applies; empty means everywhere
 * @param role of whoever decided, such as {@code moderator}
 * @param hours from the opening of the case to the decision, rounded down
 * @param contentLanguage BCP 47 tag of the content's original; null where there is none
 * @param contentDate the day (UTC) of the content's last change; null where it is not known
 * @param appealed key of the decision that this one answers an appeal against; null else
 * @param endDate the day (UTC) on which it ends by itself; null where it lasts until another decision
 * @param lifted why a suspension ends before its time, in lower case with hyphens, such as {@code put-right}; null else
 */
public record LoggedDecision(
        long number,
        String decision,
        String date,
        String kind,
        @Nullable Integer edition,
        String cause,
        String outcome,
        @Nullable Ground ground,
        List<String> territory,
        String role,
        long hours,
        @Nullable String contentLanguage,
        @Nullable String contentDate,
        @Nullable String appealed,
        @Nullable String endDate,
        @Nullable String lifted) {

    LoggedDecision numbered(long next) {
        return new LoggedDecision(
                next,
                decision,
                date,
                kind,
                edition,
                cause,
                outcome,
                ground,
                territory,
                role,
                hours,
                contentLanguage,
                contentDate,
                appealed,
                endDate,
                lifted);
    }
}
