package org.rightsdays.programme.web;

import java.util.List;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;

/**
 * The first step: what it is, of whom, in which language.
 *
 * @param once sent along, so that a second click begins nothing more
 * @param earlier what can be given again, by year and slug
 */
public record NewView(
        String once,
        List<Choice> organisations,
        List<Choice> editions,
        List<Choice> formats,
        List<Choice> languages,
        List<Choice> earlier,
        Typed typed,
        FormErrors errors) {

    /** What was chosen before. */
    public record Typed(String organisation, String edition, List<String> formats, String language, String title) {}
}
