package org.rightsdays.coalition.web;

import java.util.List;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;

/**
 * The form to join with.
 *
 * @param known names of cities and organisations that the site knows, to choose from while typing
 */
public record JoinView(
        JoinForm form,
        FormErrors errors,
        List<Choice> kinds,
        List<String> known,
        List<Choice> countries,
        List<Choice> languages) {}
