package org.rightsdays.accounts.web;

import java.util.List;
import org.rightsdays.accounts.openid.OpenId;
import org.rightsdays.platform.desk.FormErrors;

/**
 * The form that asks for a link.
 *
 * @param after where to go then, as what follows the language in an address
 * @param formWasKept whether a form came after its session had ended
 * @param providers identity providers of cities that the operator has set up
 */
public record SignInView(
        String address, String after, boolean formWasKept, List<OpenId.Choice> providers, FormErrors errors) {}
