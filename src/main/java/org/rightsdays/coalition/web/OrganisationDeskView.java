package org.rightsdays.coalition.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;

/**
 * The desk of one organisation.
 *
 * @param governs whether the reader decides on people and profile
 * @param people who acts for it; for an editor, only the editor
 * @param nameable as whom the reader may invite; empty for nobody
 */
public record OrganisationDeskView(
        Organisation organisation,
        boolean governs,
        List<Person> people,
        List<Choice> nameable,
        String address,
        String capacity,
        List<Choice> languages,
        String language,
        FormErrors errors) {

    /**
     * @param name null where the person has not given one
     * @param takeOut where the form goes that takes the person out; null where the reader may not
     */
    public record Person(
            @Nullable String name,
            String address,
            String capacity,
            boolean own,
            @Nullable String takeOut) {}
}
