package org.rightsdays.operations;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.accounts.Invitations;
import org.rightsdays.accounts.SignInLinks;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.platform.storage.DatabaseGate;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes somebody a coordinator or moderator, while the site runs or while it does not. */
final class InviteTask implements Task {

    @Override
    public Usage usage() {
        return new Usage(
                "invite",
                "invite EMAIL --role ROLE [--language TAG] [--mail] [--forget-second-factors] [--data DIR]",
                Set.of("--role", "--language", "--data"),
                Set.of("--mail", "--forget-second-factors"),
                List.of("the mail address of somebody"));
    }

    @Override
    public String purpose() {
        return "makes somebody a " + roles(" or ") + ", and prints a link that signs them in once";
    }

    @Override
    public int perform(Arguments arguments, Program program) {
        EmailAddress address = EmailAddress.read(arguments.text(0))
                .orElseThrow(() ->
                        new UsageProblem("“" + arguments.text(0) + "” is no mail address. " + usage().reminder()));
        Role role = role(arguments.option("--role").orElse(""));
        try (var context = program.startQuietly(program.database(arguments))) {
            context.getBean(DatabaseGate.class).awaitOpen(Duration.ofMinutes(10));
            String language = language(arguments.option("--language").orElse("en"), context);
            Account account = arguments.has("--mail")
                    ? context.getBean(Invitations.class).send(Actor.OPERATOR, address, language, Set.of(role))
                    : context.getBean(Accounts.class).invite(Actor.OPERATOR, address, language, Set.of(role));
            tell(account, arguments, program, context.getBean(Accounts.class));
            return 0;
        }
    }

    private static void tell(Account account, Arguments arguments, Program program, Accounts accounts) {
        if (account.disabled()) {
            throw new Failure(account.address() + " has the role now, but the account is disabled. "
                    + "A coordinator can enable it on the desk.");
        }
        if (arguments.has("--forget-second-factors")) {
            accounts.forgetSecondFactors(Actor.OPERATOR, account.id());
            program.out().println("Passkeys, authenticator app and recovery codes are forgotten.");
        }
        program.out()
                .println(account.address() + " has these roles now: "
                        + account.roles().stream()
                                .map(InviteTask::name)
                                .sorted()
                                .collect(Collectors.joining(", ")));
        if (arguments.has("--mail")) {
            program.out().println("An invitation waits in the outbox.");
        }
        program.out()
                .println("This link signs in once, within " + SignInLinks.LIFETIME.toMinutes() + " minutes:\n"
                        + accounts.signInLink(account, null));
    }

    private Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> name(role).equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageProblem(
                        "--role needs one of " + roles(", ") + ", not “" + name + "”. " + usage().reminder()));
    }

    private static String language(String tag, ConfigurableApplicationContext context) {
        if (context.getBean(Messages.class).find(tag).isEmpty()) {
            throw new UsageProblem("--language needs a language of the site, such as de or uk, not “" + tag + "”.");
        }
        return tag;
    }

    private static String roles(String between) {
        return Arrays.stream(Role.values()).map(InviteTask::name).collect(Collectors.joining(between));
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
