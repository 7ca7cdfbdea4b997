package org.rightsdays.moderation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.Appeal;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.Condition;
import org.rightsdays.moderation.Described;
import org.rightsdays.moderation.MadeDecision;
import org.rightsdays.moderation.Message;
import org.rightsdays.moderation.Notice;
import org.rightsdays.moderation.Outcome;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * One case.
 *
 * @param described null when it is gone, or a page of the site
 * @param tooNear the sentence why this moderator has to leave it to somebody else; null for no reason
 * @param gentle what can be decided without a statement of reasons
 * @param lifts why a suspension can be lifted; empty where there is none to lift
 * @param restrictions what needs one: outcome, and the address of its form
 * @param decisions made on it and, for an appeal, the one that it is against; oldest first
 * @param further what a further case can be about
 * @param condition that was set with the decision; null for none
 * @param query the filter that the moderator came with, with its question mark
 * @param next address of the case that follows in it; null for none
 * @param typed what stands in the forms
 */
public record CaseView(
        Case one,
        String kind,
        @Nullable Described described,
        @Nullable Shown host,
        @Nullable String tooNear,
        List<Choice> gentle,
        List<Choice> lifts,
        Map<Outcome, String> restrictions,
        List<Told> decisions,
        List<Choice> further,
        @Nullable Condition condition,
        List<Message> messages,
        List<QueueView.Row> others,
        @Nullable Notice notice,
        @Nullable Appeal appeal,
        String query,
        @Nullable String next,
        Typed typed,
        FormErrors errors) {

    /** A decision with its statement, label to text; empty for one that restricts nobody. */
    public record Told(MadeDecision made, Map<String, String> statement) {}

    /** What was typed into the forms of the case. */
    public record Typed(String outcome, String message, String said, String lifted) {

        static final Typed NOTHING = new Typed("", "", "", "");
    }
}
