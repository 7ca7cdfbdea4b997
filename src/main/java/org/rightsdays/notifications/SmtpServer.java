package org.rightsdays.notifications;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of the operator, by an address such as {@code smtp://user:password@mail.example.org:587}.
 *
 * @param user null where the server asks for none
 */
record SmtpServer(
        Safety safety,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {

    private static final String CONNECTING =
            Long.toString(Duration.ofSeconds(10).toMillis());
    private static final String ANSWERING = Long.toString(Duration.ofSeconds(30).toMillis());

    /** How the connection is kept from being read on the way. */
    enum Safety {
        /** {@code smtp}: encrypted where the server offers it, and always before a password is told to another machine. */
        OFFERED,
        /** {@code smtp+starttls}: begins in the open and goes on only encrypted. */
        STARTTLS,
        /** {@code smtps}: encrypted from the first byte. */
        TLS
    }

    /** Throws {@link IllegalArgumentException}, with what is wrong and never the password. */
    static SmtpServer read(String address) {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException _) {
            throw refused("it is no address; write special characters of the password as %40 (@), %3A (:), %2F (/)");
        }
        Safety safety = switch (String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)) {
            case "smtp" -> Safety.OFFERED;
            case "smtp+starttls" -> Safety.STARTTLS;
            case "smtps" -> Safety.TLS;
            default -> throw refused("it has to begin with smtp://, smtp+starttls:// or smtps://");
        };
        if (uri.getHost() == null) {
            throw refused("it names no server; write special characters of the password as %40 (@), %3A (:), %2F (/)");
        }
        String login = uri.getRawUserInfo();
        int colon = login == null ? -1 : login.indexOf(':');
        if (login != null && colon < 1) {
            throw refused("user and password are written as user:password@ before the server");
        }
        return new SmtpServer(
                safety,
                uri.getHost(),
                uri.getPort() > 0 ? uri.getPort() : usualPort(safety, login != null),
                login == null ? null : decoded(login.substring(0, colon)),
                login == null ? null : decoded(login.substring(colon + 1)));
    }

    /** What the mail library is told. Nothing is opened by this. */
    Properties properties(String ownName) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.localhost", ownName);
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECTING);
        properties.setProperty("mail.smtp.timeout", ANSWERING);
        properties.setProperty("mail.smtp.writetimeout", ANSWERING);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(safety == Safety.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", Boolean.toString(mustBeSafe()));
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(safety != Safety.TLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(safety != Safety.TLS && mustBeSafe()));
        return properties;
    }

    private boolean mustBeSafe() {
        return safety != Safety.OFFERED || (user != null && !onThisMachine());
    }

    private boolean onThisMachine() {
        return host.equals("localhost") || host.equals("[::1]") || host.startsWith("127.");
    }

    private static int usualPort(Safety safety, boolean login) {
        return switch (safety) {
            case TLS -> 465;
            case STARTTLS -> 587;
            case OFFERED -> login ? 587 : 25;
        };
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("RIGHTSDAYS_SMTP_URL can't be used: " + why);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
