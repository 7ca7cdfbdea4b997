package org.rightsdays.programme.web;

import java.util.List;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.submissions.Draft;

/** The state of a published entry and what it can become. */
public record StateView(
        Draft draft,
        ContributionState now,
        String address,
        List<Choice> possible,
        String chosen,
        String note,
        FormErrors errors) {}
