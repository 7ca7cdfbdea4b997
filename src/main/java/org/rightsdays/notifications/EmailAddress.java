package org.rightsdays.notifications;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mail address of one person or role, such as {@code digital@porto.example}: in lower case, the domain in ASCII, no
 * display name, no quotes. Equal addresses are the same mailbox: no provider of today tells upper from lower case.
 *
 * @param value at most 254 characters (RFC 5321), free of spaces and control characters, so that it can stand in a header
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final int LONGEST_LOCAL_PART = 64;

    public EmailAddress {
        if (!valid(value)) {
            throw new IllegalArgumentException("Not a mail address in its plain form");
        }
    }

    /** What somebody typed as an address, made plain; empty when no mail could be sent there. */
    public static Optional<EmailAddress> read(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            String plain = (text.substring(0, at) + "@" + domain).toLowerCase(Locale.ROOT);
            return valid(plain) ? Optional.of(new EmailAddress(plain)) : Optional.empty();
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    private static boolean valid(String address) {
        return address.length() <= LONGEST
                && address.indexOf('@') <= LONGEST_LOCAL_PART
                && FORM.matcher(address).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
