package org.rightsdays.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads mails that others get, and how much of them. */
@StoreTest
class MailsTests {

    private static final Actor COORDINATOR = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxStore store;

    @Autowired
    private MailForm form;

    @Autowired
    private Clock clock;

    @Test
    void onlyCoordinatorsReadMails() {
        Mails mails = mails("");
        for (Actor other : List.of(
                Actor.VISITOR,
                Actor.of(UUID.randomUUID(), Set.of()),
                Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR)))) {
            assertThatThrownBy(() -> mails.newest(other, 0, 10)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> mails.find(other, UUID.randomUUID())).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> mails.trouble(other)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void withoutAServerALinkCanBeHandedOn() {
        assertThat(text(mails(""))).contains("https://days.example/key");
    }

    @Test
    void withAServerALinkIsForItsReaderAlone() {
        assertThat(text(mails("smtp://localhost:2525")))
                .contains("Sign in:")
                .doesNotContain("https://days.example/key");
    }

    @Test
    void blocksComeOutOfTheDatabaseInTheirOrder() {
        outbox.queue(mail());
        Mail stored = Objects.requireNonNull(store.newest(0, 1).getFirst().mail(), "the newest mail has its content");
        assertThat(stored).isEqualTo(mail());
    }

    private String text(Mails mails) {
        outbox.queue(mail());
        QueuedMail queued = mails.newest(COORDINATOR, 0, 1).getFirst();
        return Objects.requireNonNull(mails.text(COORDINATOR, queued));
    }

    private Mails mails(String server) {
        return new Mails(store, form, new Mailing(server, "days@city.example"), clock);
    }

    private static Mail mail() {
        return new Mail(
                new EmailAddress("ines@porto.example"),
                "en",
                "Hello",
                List.of(
                        new Block.Text("One"),
                        new Block.Facts(java.util.Map.of("City", "Porto")),
                        new Block.Action("Sign in", URI.create("https://days.example/key")),
                        new Block.Quote("Two")),
                "You asked.");
    }
}
