package org.rightsdays.impact.reports;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.notifications.Block;
import org.rightsdays.notifications.Mail;
import org.rightsdays.notifications.Outbox;
import org.rightsdays.platform.i18n.Isolated;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Role;
import org.rightsdays.platform.web.Origin;
import org.rightsdays.programme.Contribution;
import org.springframework.stereotype.Component;

/** The mails that ask for reports, each in the language of its reader. */
@Component
class ReportMails {

    private final Accounts accounts;
    private final Mandates mandates;
    private final ReportLinks links;
    private final Outbox outbox;
    private final Messages messages;
    private final Origin origin;

    ReportMails(
            Accounts accounts, Mandates mandates, ReportLinks links, Outbox outbox, Messages messages, Origin origin) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.links = links;
        this.outbox = outbox;
        this.messages = messages;
        this.origin = origin;
    }

    /** One mail to each contact and deputy, with a link for each contribution. */
    void askHost(OrganisationId host, List<Contribution> contributions) {
        mandates.of(host).stream()
                .filter(mandate -> mandate.capacity() == Capacity.CONTACT || mandate.capacity() == Capacity.DEPUTY)
                .flatMap(mandate -> accounts.find(mandate.account()).stream())
                .filter(account -> !account.disabled())
                .forEach(account -> outbox.queue(ask(account, contributions)));
    }

    private Mail ask(Account account, List<Contribution> contributions) {
        Words words = words(account);
        String language = words.language().tag();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(words.say("impact.mail.ask.text")));
        for (Contribution contribution : contributions) {
            String token = links.createForMail(contribution.id());
            blocks.add(new Block.Action(
                    contribution.title().in(language).text(),
                    URI.create(origin.address() + "/" + language + "/desk/local-report/" + token)));
        }
        blocks.add(new Block.Text(words.say("impact.mail.ask.delegate")));
        return new Mail(
                account.address(),
                language,
                words.say("impact.mail.ask.subject", "count", contributions.size()),
                blocks,
                words.say("impact.mail.ask.why"));
    }

    /** Who has not reported in a month. */
    void tellCoordinators(EditionId edition, List<Contribution> contributions) {
        for (Account account : accounts.withRole(Role.COORDINATOR)) {
            if (!account.disabled()) {
                Words words = words(account);
                String language = words.language().tag();
                String titles = contributions.stream()
                        .map(contribution -> "– "
                                + Isolated.in(
                                        words.language(),
                                        contribution.title().in(language).text()))
                        .collect(Collectors.joining("\n"));
                outbox.queue(new Mail(
                        account.address(),
                        language,
                        words.say("impact.mail.silent.subject", "count", contributions.size()),
                        List.of(
                                new Block.Text(words.say("impact.mail.silent.text")),
                                new Block.Text(titles),
                                new Block.Action(
                                        words.say("impact.mail.silent.look"),
                                        URI.create(origin.address() + "/" + language + "/desk/figures/" + edition))),
                        words.say("impact.mail.silent.why")));
            }
        }
    }

    private Words words(Account account) {
        return messages.find(account.language()).orElseGet(() -> messages.in("en"));
    }
}
