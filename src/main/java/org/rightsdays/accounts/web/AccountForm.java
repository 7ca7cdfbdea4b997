package org.rightsdays.accounts.web;

import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.FormErrors;

/** What the owner of an account says about themselves. */
public record AccountForm(@Nullable String name, @Nullable String language) {

    private static final int LONGEST_NAME = 100;

    FormErrors check(Desk desk) {
        var errors = FormErrors.none();
        if (name != null && name.length() > LONGEST_NAME) {
            errors.add("name", "accounts.account.name.long", "most", LONGEST_NAME);
        }
        if (desk.languages().stream().noneMatch(known -> known.tag().equals(language))) {
            errors.add("language", "accounts.account.language.unknown");
        }
        return errors;
    }
}
