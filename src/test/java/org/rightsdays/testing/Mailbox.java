package org.rightsdays.testing;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in the outbox for an address, as text; for tests that are not about delivery. */
@Component
public class Mailbox {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern SIGN_IN = Pattern.compile("https?://[^\"\\s]+(/[\\w-]+/desk/sign-in/link/[\\w-]+)");

    private final JdbcClient database;

    Mailbox(JdbcClient database) {
        this.database = database;
    }

    /** All mails to an address, oldest first, each with its language, subject and blocks. */
    public List<String> of(String address) {
        return database.sql("""
                        select language || ' ' || content::text from notifications.mail
                        where recipient = ? order by queued_at, id
                        """).param(address).query(String.class).list();
    }

    /** Waits until so many mails are there. */
    public List<String> await(String address, int mails) {
        Awaitility.await().atMost(PATIENCE).until(() -> of(address).size() >= mails);
        return of(address);
    }

    /** The path of the sign-in link in a mail. */
    public static String signInPath(String mail) {
        Matcher link = SIGN_IN.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("No sign-in link in " + mail);
        }
        return link.group(1);
    }
}
