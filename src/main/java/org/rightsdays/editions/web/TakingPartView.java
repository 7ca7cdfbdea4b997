package org.rightsdays.editions.web;

import java.util.List;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;

/**
 * What an organisation says about taking part.
 *
 * @param editions that it can say it of; empty between two calls
 * @param governs whether the reader may say it
 */
public record TakingPartView(String action, List<Line> editions, boolean governs, FormErrors errors) {

    /**
     * @param how in words; empty while it does not take part
     * @param chosen role that the form begins with
     */
    public record Line(String name, String year, String days, String how, List<Choice> roles, String chosen) {

        public String field() {
            return "role-" + year;
        }
    }
}
