package org.rightsdays.accounts.web;

import org.rightsdays.platform.desk.FormErrors;

/**
 * The form that deletes an account.
 *
 * @param allowed false for the last coordinator
 */
public record LeaveView(boolean allowed, FormErrors errors) {}
