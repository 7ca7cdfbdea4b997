package org.rightsdays.accounts;

import java.security.SecureRandom;

/** The letters that keys for authenticator apps are written in (RFC 4648, 6), and codes that are typed by hand. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Without those that are taken for one another: i, l, o, 0 and 1. */
    private static final String TYPED = "abcdefghjkmnpqrstuvwxyz23456789";

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte next : bytes) {
            held = held << 8 | next & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(LETTERS.charAt(held >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt(held << 5 - bits & 31));
        }
        return text.toString();
    }

    /** Four groups of four letters: more than 79 random bits. */
    static String randomCode(SecureRandom random) {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(TYPED.charAt(random.nextInt(TYPED.length())));
        }
        return text.toString();
    }
}
