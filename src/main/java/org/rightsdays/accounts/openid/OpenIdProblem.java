package org.rightsdays.accounts.openid;

import org.jspecify.annotations.Nullable;

/** An identity provider that can't be reached, or says what can't be believed. */
final class OpenIdProblem extends Exception {

    private static final long serialVersionUID = 1L;

    OpenIdProblem(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
