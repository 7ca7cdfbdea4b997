package org.rightsdays.accounts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rightsdays.accounts.Account;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Role;

/**
 * Coordinators and moderators, and the forms to find and to invite somebody.
 *
 * @param wanted the address that was looked for
 * @param address the address to invite
 * @param roles chosen for it
 */
public record PeopleView(List<Account> people, String wanted, String address, List<String> roles, FormErrors errors) {

    public static List<Choice> choices(Words words) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(value(role), words.name(role), what(role, words)))
                .toList();
    }

    public static String rolesOf(Account account, Words words) {
        return words.list(account.roles().stream().sorted().map(words::name).toList());
    }

    static String value(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String what(Role role, Words words) {
        return switch (role) {
            case COORDINATOR -> words.say("accounts.people.coordinator.what");
            case MODERATOR -> words.say("accounts.people.moderator.what");
        };
    }
}
