package org.rightsdays.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.SettableClock;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails on their way from the outbox to a real mail server, in a past where no other test has written any. */
@SpringTest
class DeliveryTests {

    private static final Instant START = Instant.parse("2001-12-10T09:00:00Z");

    @Autowired
    private OutboxStore store;

    @Autowired
    private NotificationsPersonalData personalData;

    @Autowired
    private MailForm form;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient database;

    private final SettableClock clock = new SettableClock(START);
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void startServer() {
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
        database.sql("delete from notifications.mail where queued_at < '2002-01-01'")
                .update();
    }

    @Test
    void committedMailArrivesAndIsNotedAsSent() throws Exception {
        queue("ines@porto.example", "Your city takes part");

        delivery(real()).sendDue();

        MimeMessage received = received()[0];
        assertThat(received.getSubject()).isEqualTo("Your city takes part");
        assertThat(received.getAllRecipients()[0]).hasToString("ines@porto.example");
        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(only().endedAt()).isEqualTo(START);
    }

    @Test
    void mailOfATransactionThatIsRolledBackIsNeverSent() {
        transactions.executeWithoutResult(status -> {
            store.add(mail("ines@porto.example", "Never"), clock.instant());
            status.setRollbackOnly();
        });

        delivery(real()).sendDue();

        assertThat(received()).isEmpty();
    }

    @Test
    void mailIsQueuedOnlyWithWhatItTells() {
        assertThatThrownBy(() -> outbox.queue(mail("ines@porto.example", "On its own")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusedRecipientFailsForGoodWithTheServersWords() throws IOException {
        try (var smtp = new ScriptedSmtp().answering("RCPT", "550 5.1.1 No such mailbox")) {
            queue("nobody@porto.example", "Hello");
            var delivery = delivery(smtp.address());
            delivery.sendDue();
            clock.forward(Duration.ofHours(6));
            delivery.sendDue();

            assertThat(only().state()).isEqualTo(MailState.FAILED);
            assertThat(only().problem()).isEqualTo(MailProblem.REJECTED);
            assertThat(only().answer()).contains("No such mailbox");
            assertThat(only().attempts()).isEqualTo(1);
        }
    }

    @Test
    void refusedTextFailsForGood() throws IOException {
        try (var smtp = new ScriptedSmtp().answering(".", "554 5.7.1 Looks like spam")) {
            queue("ines@porto.example", "Hello");
            delivery(smtp.address()).sendDue();
            assertThat(only().problem()).isEqualTo(MailProblem.REJECTED);
        }
    }

    @Test
    void greylistedMailWaitsWhileOthersGoOut() throws IOException {
        try (var smtp = new ScriptedSmtp().answering("RCPT TO:<slow@", "451 4.7.1 Try again in five minutes")) {
            queue("slow@porto.example", "First");
            queue("quick@porto.example", "Second");
            var delivery = delivery(smtp.address());
            delivery.sendDue();

            assertThat(stored("slow@porto.example").problem()).isEqualTo(MailProblem.DELAYED);
            assertThat(stored("quick@porto.example").state()).isEqualTo(MailState.SENT);

            smtp.answering("RCPT TO:<slow@", "250 ok");
            clock.forward(Duration.ofMinutes(1));
            delivery.sendDue();
            assertThat(stored("slow@porto.example").state()).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void senderThatTheServerRefusesIsAnOutageAndNoFaultOfTheMail() throws IOException {
        try (var smtp = new ScriptedSmtp().answering("MAIL", "550 5.7.0 Not from here")) {
            queue("ines@porto.example", "Hello");
            delivery(smtp.address()).sendDue();
            assertThat(only().state()).isEqualTo(MailState.QUEUED);
            assertThat(only().problem()).isEqualTo(MailProblem.SERVER_AWAY);
        }
    }

    @Test
    void serverThatWasDownForADayGetsEverythingOnce() {
        String address = real();
        server.stop();
        queue("ines@porto.example", "Before the outage ends");
        queue("raul@niteroi.example", "Nor is this one lost");
        var delivery = delivery(address);
        for (int hour = 0; hour < 24; hour++) {
            delivery.sendDue();
            clock.forward(Duration.ofHours(1));
        }
        assertThat(stored("ines@porto.example").problem()).isEqualTo(MailProblem.SERVER_AWAY);

        server.start();
        var afterwards = delivery(real());
        for (int hour = 0; hour < 5; hour++) {
            afterwards.sendDue();
            clock.forward(Duration.ofHours(1));
        }
        assertThat(Arrays.stream(received()).map(this::subject))
                .containsExactlyInAnyOrder("Before the outage ends", "Nor is this one lost");
    }

    @Test
    void pausesGrow() {
        server.stop();
        queue("ines@porto.example", "Hello");
        var delivery = delivery("smtp://127.0.0.1:1");
        var pauses = IntStream.range(0, 9)
                .mapToObj(_ -> {
                    delivery.sendDue();
                    Duration pause = Duration.between(clock.instant(), only().nextAttemptAt());
                    clock.forward(pause);
                    return pause.toMinutes();
                })
                .toList();
        assertThat(pauses).containsExactly(1L, 5L, 15L, 30L, 60L, 120L, 240L, 240L, 240L);
    }

    @Test
    void mailThatNobodyTookForFiveDaysHasFailed() {
        queue("ines@porto.example", "Hello");
        clock.forward(Duration.ofDays(5).plusSeconds(1));
        delivery(real()).sendDue();
        assertThat(only().problem()).isEqualTo(MailProblem.NEVER_TAKEN);
        assertThat(received()).isEmpty();
    }

    @Test
    void twoNodesSendEachMailOnce() throws InterruptedException {
        for (int i = 0; i < 40; i++) {
            queue("reader-" + i + "@porto.example", "Number " + i);
        }
        var ready = new CountDownLatch(2);
        var nodes = IntStream.range(0, 2)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> {
                    var delivery = delivery(real());
                    ready.countDown();
                    delivery.sendDue();
                }))
                .toList();
        ready.await();
        for (Thread node : nodes) {
            node.join();
        }
        assertThat(Arrays.stream(received()).map(this::subject)).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void afterTwoWeeksNobodyCanTellWhoGotWhat() {
        queue("ines@porto.example", "Hello");
        delivery(real()).sendDue();
        queue("raul@niteroi.example", "Never sent");
        List<QueuedMail> before = mine();
        clock.forward(NotificationsPersonalData.RETENTION.plusSeconds(1));

        personalData.forget(clock.instant());

        assertThat(before).hasSize(2).allSatisfy(mail -> assertThat(mail.mail()).isNotNull());
        assertThat(mine())
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.mail()).isNull())
                .extracting(QueuedMail::state)
                .containsExactlyInAnyOrder(MailState.SENT, MailState.FAILED);
    }

    private Delivery delivery(String address) {
        return new Delivery(store, form, new Mailing(address, "Rights Days <days@city.example>"), transactions, clock);
    }

    private String real() {
        return "smtp://127.0.0.1:" + server.getSmtp().getPort();
    }

    private void queue(String to, String subject) {
        store.add(mail(to, subject), clock.instant());
    }

    private static Mail mail(String to, String subject) {
        return new Mail(
                new EmailAddress(to), "en", subject, List.of(new Block.Text("Some text.")), "You asked for it.");
    }

    private MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    private String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<QueuedMail> mine() {
        return database
                .sql("select id from notifications.mail where queued_at < '2002-01-01' order by queued_at")
                .query(java.util.UUID.class)
                .list()
                .stream()
                .map(id -> store.find(id).orElseThrow())
                .toList();
    }

    private QueuedMail only() {
        assertThat(mine()).hasSize(1);
        return mine().getFirst();
    }

    private QueuedMail stored(String to) {
        return mine().stream()
                .filter(mail -> Objects.requireNonNull(mail.mail()).to().value().equals(to))
                .findFirst()
                .orElseThrow();
    }
}
