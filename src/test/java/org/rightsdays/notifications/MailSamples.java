package org.rightsdays.notifications;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.rightsdays.accounts.Account;
import org.rightsdays.testing.AccessSamples;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail with every kind of block, for the walk over all routes. */
@Component
class MailSamples implements AccessSamples {

    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final JdbcClient database;

    MailSamples(Outbox outbox, TransactionTemplate transactions, JdbcClient database) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.database = database;
    }

    @Override
    public Map<String, String> paths(Account organiser) {
        List<Block> blocks = List.of(
                new Block.Text("مرحبا"),
                new Block.Quote("<b>Quoted</b>"),
                new Block.Facts(Map.of("City", "Porto")),
                new Block.Action("Go", URI.create("https://days.example/" + "long".repeat(40))));
        var mail = new Mail(organiser.address(), "ar", "<i>Subject</i>", blocks, "You asked.");
        transactions.executeWithoutResult(_ -> outbox.queue(mail));
        String id = database.sql(
                        "select id from notifications.mail where recipient = ? order by queued_at desc limit 1")
                .param(organiser.address().value())
                .query(String.class)
                .single();
        return Map.of("GET /{lang}/desk/mails/{id}", "/en/desk/mails/" + id);
    }
}
