package org.rightsdays.exchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;

/**
 * Bringing a file.
 *
 * @param checked what was found in it; null before one was sent
 */
public record SpreadsheetView(
        List<Choice> organisations,
        List<Choice> editions,
        String organisation,
        String edition,
        @Nullable Checked checked,
        FormErrors errors) {

    /**
     * What a file holds.
     *
     * @param wrong whole sentences, each with its row; at most as many as are kept
     * @param wrongTotal how many there are in all
     */
    public record Checked(List<String> titles, List<String> wrong, int wrongTotal, List<String> worthALook) {}
}
