package org.rightsdays.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * How often somebody may do something. No address is kept: what is counted is a hash with a salt that is in memory
 * alone and drawn anew each day (UTC). Each node counts for itself.
 */
@Component
public class RateLimits {

    private static final int MOST_COUNTED = 100_000;

    /** Whoever comes from this machine may be everybody, behind a proxy that is not trusted yet. */
    private static final int EVERYBODY = 50;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_COUNTED)
            .expireAfterAccess(Duration.ofDays(1))
            .build();
    private volatile Salt salt;

    private record Salt(long day, byte[] bytes) {}

    RateLimits(Clock clock) {
        this.clock = clock;
        this.salt = fresh(today());
    }

    /**
     * Counts one more try of the visitor.
     *
     * @param what such as {@code notice}
     * @param most tries within {@code period}; they come back evenly over it
     * @throws TooMany beyond that
     */
    public void require(String what, HttpServletRequest visitor, int most, Duration period) {
        String network = network(visitor.getRemoteAddr());
        if (!allows(what, network, network.equals("local") ? most * EVERYBODY : most, period)) {
            throw new TooMany(what);
        }
    }

    /** Counts one more try of whomever {@code who} names, such as an account; false beyond {@code most}. */
    public boolean allows(String what, String who, int most, Duration period) {
        return buckets.get(
                        key(what, who),
                        _ -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                                .build())
                .tryConsume(1);
    }

    /** An IPv4 address; of an IPv6 address the half that one household or office has. */
    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address.replaceAll("[\\[\\]]|%.*", ""));
            if (parsed.isLoopbackAddress()) {
                return "local";
            }
            byte[] bytes = parsed.getAddress();
            return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }

    private String key(String what, String who) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt().bytes());
            digest.update(who.getBytes(StandardCharsets.UTF_8));
            return what + " " + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private Salt salt() {
        long today = today();
        Salt known = salt;
        if (known.day() != today) {
            known = fresh(today);
            salt = known;
            buckets.invalidateAll();
        }
        return known;
    }

    private Salt fresh(long day) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return new Salt(day, bytes);
    }

    private long today() {
        return Math.floorDiv(clock.millis(), 86_400_000L);
    }
}
