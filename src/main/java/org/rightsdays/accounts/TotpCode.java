package org.rightsdays.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of authenticator apps (RFC 6238): six digits, thirty seconds, SHA-1, which is what all such apps know. */
final class TotpCode {

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    /** Clocks differ, and people type slowly. */
    private static final int STEPS_ASIDE = 1;

    private TotpCode() {}

    /** The time step that the code belongs to, near now; empty where it belongs to none. */
    static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        long length = GENERATOR.getTimeStep().toSeconds();
        long current = now.getEpochSecond() / length;
        for (long step = current - STEPS_ASIDE; step <= current + STEPS_ASIDE; step++) {
            String expected = at(secret, Instant.ofEpochSecond(step * length));
            if (MessageDigest.isEqual(
                    expected.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static String at(byte[] secret, Instant time) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), time, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Any bytes are a key", e);
        }
    }
}
