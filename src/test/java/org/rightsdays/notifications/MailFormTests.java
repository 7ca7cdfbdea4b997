package org.rightsdays.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.web.Templates;

/** What a mail looks like on the wire, read back as a mail program reads it. */
class MailFormTests {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant WRITTEN = Instant.parse("2026-12-10T09:00:00Z");
    private static final URI LINK = URI.create("https://days.example/en/desk/sign-in?token=abc");

    private final MailForm form = new MailForm(new Templates(), new Messages(), "https://days.example");

    @Test
    void bothPartsSayTheSame() throws Exception {
        var facts = new LinkedHashMap<String, String>();
        facts.put("City", "Porto");
        facts.put("Asked by", "Inês");
        var mail = mail(
                "en",
                "Hello",
                new Block.Text("First.\nSecond."),
                new Block.Facts(facts),
                new Block.Quote("It rains.\nStill."),
                new Block.Action("Sign in", LINK));

        MimeMessage message = roundTrip(mail);

        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(text(message))
                .contains(
                        "First.\nSecond.", "City: Porto\nAsked by: Inês", "> It rains.\n> Still.", "Sign in:\n" + LINK)
                .contains("You get this because you asked.", "https://days.example");
        Document html = html(message);
        assertThat(html.text()).contains("First.", "Porto", "It rains.", "You get this because you asked.");
        assertThat(Objects.requireNonNull(html.selectFirst(".action a")).attr("href"))
                .isEqualTo(LINK.toString());
        assertThat(html.select("dt").eachText()).containsExactly("City", "Asked by");
    }

    @Test
    void nothingIsFetchedAndNobodyIsCounted() throws Exception {
        Document html = html(roundTrip(mail("en", "Hello", new Block.Text("Text"), new Block.Action("Go", LINK))));
        assertThat(html.select("img, script, link, iframe, object, [src], [background]"))
                .isEmpty();
        assertThat(html.html()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void headersTellProgramsWhatItIs() throws Exception {
        MimeMessage message = roundTrip(mail("fi", "Hei", new Block.Text("Moi")));
        assertThat(message.getHeader("Message-ID")).containsExactly("<" + ID + "@city.example>");
        assertThat(message.getSentDate()).isEqualTo(WRITTEN);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("fi");
        assertThat(message.getHeader("From")[0]).endsWith("<days@city.example>");
        // It is not a mailing list: there is nothing to unsubscribe from.
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void arabicMailKeepsItsLettersAndItsDirection() throws Exception {
        String subject = "مدينتكم تشارك في الأيام الدولية للحقوق الرقمية – أهلا وسهلا بكم في بورتو ونيتيروي";
        MimeMessage message = roundTrip(mail("ar", subject, new Block.Text("مرحبا بكم")));
        assertThat(message.getSubject()).isEqualTo(subject);
        assertThat(message.getHeader("Subject")[0]).isASCII();
        assertThat(text(message)).contains("مرحبا بكم");
        assertThat(Objects.requireNonNull(html(message).selectFirst("html")).attr("dir"))
                .isEqualTo("rtl");
        assertThat(Objects.requireNonNull(html(message).selectFirst("html")).attr("lang"))
                .isEqualTo("ar");
    }

    @Test
    void lineBreaksInASubjectAddNoHeader() throws Exception {
        String attack = "Hello\r\nBcc: everybody@evil.example\r\n\r\nBuy";
        MimeMessage message = roundTrip(mail("en", attack, new Block.Text("Text")));
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("Hello Bcc: everybody@evil.example Buy");
    }

    @Test
    void lineBreaksInASenderAddNoHeader() throws Exception {
        var sender = new Sender("Days\r\nBcc: everybody@evil.example", new EmailAddress("days@city.example"));
        MimeMessage message =
                parsed(form.message(session(), sender, ID, WRITTEN, mail("en", "Hi", new Block.Text("x"))));
        assertThat(message.getHeader("Bcc")).isNull();
    }

    @Test
    void noLineIsLongerThanServersTakeAndNoneIsLost() throws Exception {
        String longLine = "word ".repeat(2_000).strip() + "\n.\nFrom here on";
        MimeMessage message =
                form.message(session(), sender(), ID, WRITTEN, mail("en", "s".repeat(500), new Block.Text(longLine)));
        String wire = wire(message);
        assertThat(Arrays.stream(wire.split("\r\n"))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
                .isLessThanOrEqualTo(998);
        assertThat(text(parsed(message))).contains(longLine);
    }

    @Test
    void whatSomebodyWroteIsTextAndNoMarkup() throws Exception {
        MimeMessage message = roundTrip(mail("en", "<b>Hi</b>", new Block.Quote("<script>alert(1)</script>")));
        assertThat(html(message).select("script, b")).isEmpty();
        assertThat(html(message).text()).contains("<script>alert(1)</script>");
    }

    private MimeMessage roundTrip(Mail mail) throws Exception {
        return parsed(form.message(session(), sender(), ID, WRITTEN, mail));
    }

    private static MimeMessage parsed(MimeMessage message) throws Exception {
        return new MimeMessage(session(), new ByteArrayInputStream(wire(message).getBytes(StandardCharsets.US_ASCII)));
    }

    private static String wire(MimeMessage message) throws Exception {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String text(MimeMessage message) throws Exception {
        return part(message, 0).replace("\r\n", "\n");
    }

    private static Document html(MimeMessage message) throws Exception {
        return Jsoup.parse(part(message, 1));
    }

    private static String part(MimeMessage message, int number) throws Exception {
        BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(number);
        return part.getContent().toString();
    }

    private static Mail mail(String language, String subject, Block... blocks) {
        return new Mail(
                new EmailAddress("ines@porto.example"),
                language,
                subject,
                List.of(blocks),
                "You get this because you asked.");
    }

    private static Sender sender() {
        return Sender.read("Direitos e Ações <days@city.example>");
    }

    private static Session session() {
        return Session.getInstance(new Properties());
    }
}
