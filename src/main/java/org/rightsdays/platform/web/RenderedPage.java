package org.rightsdays.platform.web;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * What one address answers for one version of the content on one day (UTC), ready to be written: body as it goes over the wire, and
 * header fields already encoded.
 */
final class RenderedPage {

    private static final HttpField GZIP = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");
    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");

    private final Validity validity;
    private final @Nullable Gzip compression;
    private final byte[] bytes;
    private final String hash;
    private final List<HttpField> own;
    private final HttpFields fields;
    private final HttpFields unchangedFields;

    private RenderedPage(
            Validity validity, @Nullable Gzip compression, byte[] bytes, String hash, List<HttpField> own, String tag) {
        this.validity = validity;
        this.compression = compression;
        this.bytes = bytes;
        this.hash = hash;
        this.own = own;
        var entityTag = new PreEncodedHttpField(HttpHeader.ETAG, '"' + tag + '"');
        var all = HttpFields.build();
        own.forEach(all::add);
        all.add(VARY).add(entityTag);
        this.unchangedFields = all.asImmutable();
        var whole = HttpFields.build(unchangedFields);
        if (compression != null) {
            whole.add(GZIP);
        }
        this.fields = whole.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, bytes.length))
                .asImmutable();
    }

    /** Compresses where that helps; {@code own} are the fields that the page itself set. */
    static RenderedPage of(Validity validity, byte[] body, List<HttpField> own, @Nullable String mediaType) {
        String hash = hash(body);
        if (body.length < 200 || !Gzip.helps(mediaType)) {
            return new RenderedPage(validity, null, body, hash, own, hash);
        }
        return new RenderedPage(validity, Gzip.QUICK, Gzip.QUICK.compress(body, body.length), hash, own, hash + "-g");
    }

    /** The same page in fewer bytes, worth its price once it is asked for again. */
    RenderedPage denser() {
        byte[] body = Gzip.expand(bytes);
        return new RenderedPage(validity, Gzip.DENSE, Gzip.DENSE.compress(body, body.length), hash, own, hash + "-d");
    }

    boolean canBeDenser() {
        return compression == Gzip.QUICK;
    }

    /** The same page without compression, for the few that don't accept it. */
    RenderedPage plain() {
        return compression == null ? this : new RenderedPage(validity, null, Gzip.expand(bytes), hash, own, hash);
    }

    boolean isCompressed() {
        return compression != null;
    }

    boolean isOf(long version, long day) {
        return validity.is(version, day);
    }

    /** Bytes it takes in memory, about. */
    int weight() {
        return bytes.length + 1500;
    }

    ByteBuffer body() {
        return ByteBuffer.wrap(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /** All fields of an answer with the body. */
    HttpFields fields() {
        return fields;
    }

    /** The fields of an answer that tells only that nothing has changed. */
    HttpFields unchangedFields() {
        return unchangedFields;
    }

    /** Whether one of the reader's entity tags names this content, in whichever encoding it was received. */
    boolean isKnownBy(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(hash) || ifNoneMatch.strip().equals("*"));
    }

    Optional<String> field(HttpHeader header) {
        return Optional.ofNullable(fields.get(header));
    }

    /** 64 bits of two checksums that processors compute at the speed of memory: it tells apart versions of one page. */
    private static String hash(byte[] body) {
        var one = new CRC32();
        var other = new CRC32C();
        one.update(body);
        other.update(body);
        return HexFormat.of().toHexDigits(one.getValue() << 32 | other.getValue());
    }
}
