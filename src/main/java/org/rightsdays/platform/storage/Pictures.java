package org.rightsdays.platform.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pictures by the hash of their content: decoded and encoded anew, so that nothing but pixels is kept. */
@Component
public class Pictures {

    /** A large photo takes much memory while it is drawn anew: no more than two at once, whoever brings them. */
    private static final int AT_ONCE = 2;

    private final Semaphore drawing = new Semaphore(AT_ONCE);
    private final JdbcClient database;
    private final Cache<String, Size> sizes =
            Caffeine.newBuilder().maximumSize(10_000).build();

    Pictures(JdbcClient database) {
        this.database = database;
    }

    /** A picture as it is served: {@code image/jpeg} or {@code image/png}, and its size in pixels. */
    public record Picture(String hash, String mediaType, int width, int height, byte[] bytes) {}

    /** A picture that can be taken and is not stored yet. */
    public static final class Drawn {

        private final PictureCodec.Encoded encoded;

        private Drawn(PictureCodec.Encoded encoded) {
            this.encoded = encoded;
        }
    }

    /** Width and height in pixels of a stored picture. */
    public record Size(int width, int height) {}

    /**
     * Checks that {@code bytes} are a JPEG, PNG or GIF picture, whatever its name says, and stores it without its
     * metadata, turned as its camera said, at most 1600 pixels wide and 2400 high. The same picture is stored once.
     *
     * @return its hash
     * @throws IllegalArgumentException saying in plain words why it is not a picture that can be taken
     */
    public String store(byte[] bytes) {
        return store(drawAnew(bytes));
    }

    /**
     * The picture as {@link #store(byte[])} would store it, for forms of which something else may be wrong.
     *
     * @throws IllegalArgumentException saying in plain words why it is not a picture that can be taken
     */
    public Drawn drawAnew(byte[] bytes) {
        return new Drawn(drawing(() -> PictureCodec.encodeAnew(bytes)));
    }

    /** Stores it and returns its hash. */
    public String store(Drawn drawn) {
        return store(hash(drawn.encoded.bytes()), drawn.encoded);
    }

    private String store(String hash, PictureCodec.Encoded encoded) {
        database.sql("""
                        insert into platform.picture (hash, media_type, width, height, bytes)
                        values (?, ?, ?, ?, ?) on conflict (hash) do nothing
                        """)
                .params(hash, encoded.mediaType(), encoded.width(), encoded.height(), encoded.bytes())
                .update();
        return hash;
    }

    /**
     * Stores a picture that this program has encoded before, byte for byte, so that it keeps its hash; anything else is
     * stored as {@link #store(byte[])} does it.
     *
     * @param hash that it had
     * @return the hash that it has
     */
    public String storeAgain(byte[] bytes, String hash) {
        if (!hash(bytes).equals(hash) || !PlainPicture.is(bytes)) {
            return store(bytes);
        }
        return store(hash, drawing(() -> PictureCodec.asItIs(bytes)));
    }

    /** Without storing: the reason why the bytes would be refused, or empty. */
    public Optional<String> refusal(byte[] bytes) {
        try {
            drawAnew(bytes);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    public Optional<Picture> find(String hash) {
        return database.sql(
                        "select media_type, width, height, bytes from platform.picture where hash = ? and bytes <> ''::bytea")
                .param(hash)
                .query((row, i) -> new Picture(
                        hash,
                        row.getString("media_type"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getBytes("bytes")))
                .optional();
    }

    /** Costs a query only the first time: a picture never changes. */
    public Optional<Size> sizeOf(String hash) {
        Size known = sizes.getIfPresent(hash);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Size> read = database.sql(
                        "select width, height from platform.picture where hash = ? and bytes <> ''::bytea")
                .param(hash)
                .query((row, i) -> new Size(row.getInt("width"), row.getInt("height")))
                .optional();
        read.ifPresent(size -> sizes.put(hash, size));
        return read;
    }

    /** Takes the pixels of a picture away, when the consent of those who can be seen was taken back; its hash stays. */
    public void erase(String hash) {
        database.sql("update platform.picture set bytes = ''::bytea where hash = ?")
                .param(hash)
                .update();
        sizes.invalidate(hash);
    }

    private <T> T drawing(Supplier<T> work) {
        drawing.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            drawing.release();
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
