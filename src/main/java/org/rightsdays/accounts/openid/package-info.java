/**
 * Signing in with the identity provider of a city (OpenID Connect), where the operator has set one up. A provider
 * speaks for the addresses of its own domains only; whom it names gets the same link page as everybody.
 */
@NullMarked
package org.rightsdays.accounts.openid;

import org.jspecify.annotations.NullMarked;
