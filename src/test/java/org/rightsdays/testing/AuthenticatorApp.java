package org.rightsdays.testing;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** What a moderator has on their phone: it turns the word that a page shows into codes. */
public final class AuthenticatorApp {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_A_LETTER = 5;

    private AuthenticatorApp() {}

    /** The code of now. */
    public static String code(String word) {
        var generator = new TimeBasedOneTimePasswordGenerator();
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(bytes(word), generator.getAlgorithm()), Instant.now());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String word) {
        var bytes = new ByteArrayOutputStream();
        int bits = 0;
        int known = 0;
        for (char letter : word.replaceAll("[^A-Z2-7]", "").toCharArray()) {
            bits = bits << BITS_OF_A_LETTER | LETTERS.indexOf(letter);
            known += BITS_OF_A_LETTER;
            if (known >= Byte.SIZE) {
                known -= Byte.SIZE;
                bytes.write(bits >> known);
                bits &= (1 << known) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
