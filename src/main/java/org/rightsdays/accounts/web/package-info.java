/** The pages of signing in, of one's own account, and of the accounts of others for coordinators. */
@NullMarked
package org.rightsdays.accounts.web;

import org.jspecify.annotations.NullMarked;
