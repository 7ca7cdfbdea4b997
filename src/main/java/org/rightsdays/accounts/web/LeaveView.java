package org.rightsdays.accounts.web;

import java.util.List;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.privacy.Privacy;

/**
 * The form that deletes an account.
 *
 * @param allowed false for the last coordinator
 * @param staying what does not go with it
 */
public record LeaveView(boolean allowed, List<Privacy.Section> staying, FormErrors errors) {}
