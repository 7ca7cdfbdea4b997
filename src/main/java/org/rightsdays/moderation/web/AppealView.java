package org.rightsdays.moderation.web;

import java.util.Map;
import org.rightsdays.moderation.Appealable;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * A decision, and the form to ask for another one.
 *
 * @param statement label to text; empty where the decision restricts nobody
 * @param action address that the form goes to
 * @param reasons what was typed
 */
public record AppealView(
        Appealable against,
        Shown title,
        Map<String, String> statement,
        String action,
        String reasons,
        FormErrors errors) {

    public boolean possible() {
        return against.state() == Appealable.Chance.POSSIBLE;
    }
}
