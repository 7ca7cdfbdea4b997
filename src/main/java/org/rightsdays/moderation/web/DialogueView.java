package org.rightsdays.moderation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.Condition;
import org.rightsdays.moderation.Message;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * What an organiser sees of a case: what was asked and said, the way to what it is about, and a form to answer.
 *
 * @param entry address of the public page; null while it is not published
 * @param work address of the page on which the organiser works on it; null where there is none
 * @param condition null where none was set
 * @param open whether the moderators can still be answered
 * @param said what was typed as a message
 * @param changed what was typed to say that the condition is met
 */
public record DialogueView(
        Case one,
        Shown title,
        @Nullable String entry,
        @Nullable String work,
        @Nullable Condition condition,
        List<Message> messages,
        boolean open,
        String said,
        String changed,
        FormErrors errors) {

    DialogueView failing(String said, String changed, FormErrors errors) {
        return new DialogueView(one, title, entry, work, condition, messages, open, said, changed, errors);
    }
}
