package org.rightsdays.accounts.web;

import org.rightsdays.platform.desk.FormErrors;

/**
 * The form for a second factor.
 *
 * @param after where to go then, as what follows the language in an address
 */
public record SecondFactorView(String after, boolean app, boolean passkey, FormErrors errors) {}
