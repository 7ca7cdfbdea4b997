package org.rightsdays.moderation.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rightsdays.platform.storage.Json;

/**
 * One line of the log as it is stored and published.
 *
 * @param entry the {@link LoggedDecision} as JSON, keys in alphabetical order, empty values left out
 * @param previous hash of the line before; 64 zeros in the first
 * @param hash SHA-256, in lower-case hexadecimal, of {@code previous}, a line feed and {@code entry} as UTF-8
 */
public record LogLine(long number, String entry, String previous, String hash) {

    static final String BEGINNING = "0".repeat(64);

    static LogLine after(long number, String previous, LoggedDecision decision) {
        String entry = Json.write(decision.numbered(number));
        return new LogLine(number, entry, previous, hash(previous, entry));
    }

    public LoggedDecision decision() {
        return Json.read(entry, LoggedDecision.class);
    }

    /** Whether this line is what was once written after the line with that number and hash. */
    boolean follows(long numberBefore, String hashBefore) {
        return number == numberBefore + 1
                && previous.equals(hashBefore)
                && hash.equals(hash(previous, entry))
                && decision().number() == number;
    }

    private static String hash(String previous, String entry) {
        try {
            byte[] bytes = (previous + "\n" + entry).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
