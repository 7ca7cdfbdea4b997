package org.rightsdays.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and the settings of the mail server, as people write them. */
class SettingsTests {

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org, 25, false",
        "smtp://mail.example.org:2525, 2525, false",
        "smtp://user:secret@mail.example.org, 587, true",
        "smtp://user:secret@localhost:1025, 1025, false",
        "smtp+starttls://mail.example.org, 587, true"
    })
    void passwordsLeaveTheMachineOnlyEncrypted(String address, int port, boolean encrypted) {
        SmtpServer server = SmtpServer.read(address);
        assertThat(server.port()).isEqualTo(port);
        assertThat(server.properties("city.example").getProperty("mail.smtp.starttls.required"))
                .isEqualTo(Boolean.toString(encrypted));
        assertThat(server.properties("city.example").getProperty("mail.smtp.starttls.enable"))
                .isEqualTo("true");
    }

    @Test
    void encryptedFromTheFirstByte() {
        SmtpServer server = SmtpServer.read("smtps://days%40city.example:p%3Aa+b@mail.example.org");
        assertThat(server.port()).isEqualTo(465);
        assertThat(server.user()).isEqualTo("days@city.example");
        assertThat(server.password()).isEqualTo("p:a+b");
        assertThat(server.properties("city.example").getProperty("mail.smtp.ssl.enable"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example.org",
                "http://mail.example.org",
                "smtp://user:se@cret@mail.example.org",
                "smtp://user@mail.example.org",
                "smtp://us er:x@h"
            })
    void unusableServerIsTold(String address) {
        assertThatThrownBy(() -> SmtpServer.read(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("RIGHTSDAYS_SMTP_URL")
                .hasMessageNotContaining("cret");
        assertThat(new Mailing(address, "days@city.example").lack()).isEqualTo(MailLack.USABLE_SETTINGS);
    }

    @Test
    void withoutSettingsNothingIsSentAndItIsKnownWhy() {
        assertThat(new Mailing("", "").lack()).isEqualTo(MailLack.SERVER);
        assertThat(new Mailing("smtp://localhost", "").lack()).isEqualTo(MailLack.SENDER);
        assertThat(new Mailing("smtp://localhost", "").server()).isNull();
        assertThat(new Mailing("smtp://localhost", "days@city.example").lack()).isEqualTo(MailLack.NOTHING);
    }

    @Test
    void senderHasANameOrNone() {
        assertThat(Sender.read("Rights Days <Days@City.example>"))
                .isEqualTo(new Sender("Rights Days", new EmailAddress("days@city.example")));
        assertThat(Sender.read("days@city.example").name()).isNull();
        assertThatThrownBy(() -> Sender.read("nobody")).hasMessageStartingWith("RIGHTSDAYS_MAIL_FROM");
    }

    @ParameterizedTest
    @CsvSource({
        "'  Ines@Porto.Example ', ines@porto.example",
        "o'neill+days@city.example, o'neill+days@city.example",
        "post@bücher.example, post@xn--bcher-kva.example"
    })
    void addressIsMadePlain(String typed, String plain) {
        assertThat(EmailAddress.read(typed)).contains(new EmailAddress(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "ines",
                "ines@porto",
                "ines@@porto.example",
                "ines@porto..example",
                "in es@porto.example",
                "ines@porto.example\r\nBcc: all@evil.example",
                "ines\n@porto.example",
                "<ines@porto.example>",
                "a@b.example,c@d.example",
                "\"quoted\"@porto.example",
                ".ines@porto.example",
                "ines@127.0.0.1",
                "ines@-porto.example"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void addressIsNeverLongerThanServersTake() {
        assertThat(EmailAddress.read("a".repeat(64) + "@city.example")).isPresent();
        assertThat(EmailAddress.read("a".repeat(65) + "@city.example")).isEmpty();
        assertThat(EmailAddress.read("a@" + "b".repeat(60).concat(".").repeat(5) + "example"))
                .isEmpty();
    }
}
