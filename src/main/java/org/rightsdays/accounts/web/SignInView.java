package org.rightsdays.accounts.web;

import org.rightsdays.platform.desk.FormErrors;

/**
 * The form that asks for a link.
 *
 * @param after where to go then, as what follows the language in an address
 * @param formWasKept whether a form came after its session had ended
 */
public record SignInView(String address, String after, boolean formWasKept, FormErrors errors) {}
