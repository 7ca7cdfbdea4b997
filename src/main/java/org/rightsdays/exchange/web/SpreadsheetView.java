package org.rightsdays.exchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;

/**
 * Bringing many contributions, and taking one's own away.
 *
 * @param checked what was found in what was brought; null before anything was
 */
public record SpreadsheetView(
        Choices choices, BringForm form, @Nullable Checked checked, FormErrors errors) {

    /** What can be chosen. */
    public record Choices(
            List<Choice> organisations,
            List<Choice> editions,
            List<Choice> allEditions,
            List<Choice> languages,
            List<Choice> formats) {}

    /**
     * What was found.
     *
     * @param name of the file or address
     * @param kept by which it can be taken in without being brought again; empty where it can't
     * @param lines contributions that can be taken, the first of them
     * @param linesTotal how many there are in all
     * @param changing how many of them would be begun or changed
     * @param wrong whole sentences, each with its row; at most as many as are kept
     * @param wrongTotal how many there are in all
     * @param wrongContributions how many contributions have an error
     * @param separable whether those without an error can be taken by themselves
     */
    public record Checked(
            String name,
            String kept,
            List<Line> lines,
            int linesTotal,
            int changing,
            List<String> wrong,
            int wrongTotal,
            int wrongContributions,
            boolean separable,
            List<String> worthALook) {

        public int notShown() {
            return linesTotal - lines.size();
        }
    }

    /**
     * One contribution.
     *
     * @param fate what becomes of it
     * @param address of the draft that is there already; null for a new one
     * @param missing how much is missing for a submission
     */
    public record Line(
            String title,
            String language,
            String fate,
            @Nullable String address,
            List<Fact> facts,
            int missing) {}

    /** What was recognised of one thing. */
    public record Fact(String name, String value) {}
}
