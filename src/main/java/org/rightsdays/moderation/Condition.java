package org.rightsdays.moderation;

import java.time.Instant;

/**
 * What has to be put right after something was accepted.
 *
 * @param about the case in which it was set
 * @param text as a moderator wrote it, last
 * @param language BCP 47 tag of the text
 * @param since when the present state began
 */
public record Condition(CaseId about, String text, String language, ConditionState state, Instant since) {

    public boolean isSettled() {
        return state == ConditionState.MET;
    }
}
