package org.rightsdays.moderation.web;

import java.util.List;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.Outcome;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * The form of a statement of reasons.
 *
 * @param rules grounds in the rules of the Days
 * @param laws grounds in the law
 * @param lasts how long it can last; empty where it lasts until another decision
 * @param action address that the form goes to
 */
public record StatementView(
        Case one,
        Shown title,
        Outcome outcome,
        List<Choice> rules,
        List<Choice> laws,
        List<Choice> lasts,
        String action,
        StatementForm form,
        FormErrors errors) {}
