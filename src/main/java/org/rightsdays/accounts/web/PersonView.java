package org.rightsdays.accounts.web;

import java.util.List;
import org.rightsdays.accounts.Account;

/**
 * Somebody else's account, as a coordinator governs it.
 *
 * @param own whether it is the coordinator's own, which they don't govern
 */
public record PersonView(Account account, boolean own) {

    public List<String> roles() {
        return account.roles().stream().map(PeopleView::value).toList();
    }
}
