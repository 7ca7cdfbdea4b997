package org.rightsdays.impact.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The sentence that a speaker agrees to, in the language in which it was shown. */
public record ConsentText(String language, String text) {

    /** To be counted up whenever the sentence changes. */
    static final String VERSION = "1";

    /** SHA-256 of the sentence, in hexadecimal. */
    String hash() {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
