package org.rightsdays.exchange.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** UTF-8 with or without a byte order mark, and nothing else; bounded between two calls of {@link #recordBegins}. */
final class StrictText extends Reader {

    /** Far beyond the longest row that makes sense; a quotation mark that is never closed ends here. */
    private static final int LONGEST_RECORD = 4 << 20;

    private static final int EXCERPT = 24;

    private final InputStream bytes;
    private final ByteBuffer in = ByteBuffer.allocate(1 << 16).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final StringBuilder last = new StringBuilder();
    private boolean ended;
    private boolean begun;
    private long sinceRecord;

    StrictText(InputStream bytes) {
        this.bytes = bytes;
    }

    void recordBegins() {
        sinceRecord = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!begun) {
            begin();
        }
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        while (out.position() == 0) {
            var result = decoder.decode(in, out, ended);
            if (result.isError()) {
                remember(out);
                throw new Unreadable("not-utf-8", 0, Map.of("near", last.toString()));
            }
            if (out.position() == 0 && ended) {
                return -1;
            }
            if (result.isUnderflow() && !ended) {
                fill();
            }
        }
        return checked(out);
    }

    private int checked(CharBuffer out) {
        int count = out.position();
        remember(out);
        for (int i = 0; i < count; i++) {
            if (out.array()[out.arrayOffset() + i] == 0) {
                throw new Unreadable("nul", 0, Map.of());
            }
        }
        sinceRecord += count;
        if (sinceRecord > LONGEST_RECORD) {
            throw new Unreadable("quotes");
        }
        return count;
    }

    private void remember(CharBuffer out) {
        CharBuffer read = out.duplicate().flip();
        int keep = Math.min(read.remaining(), EXCERPT);
        last.append(read, read.remaining() - keep, read.remaining());
        last.delete(0, Math.max(0, last.length() - EXCERPT));
    }

    private void begin() throws IOException {
        begun = true;
        while (!ended && in.remaining() < 8) {
            fill();
        }
        if (!in.hasRemaining()) {
            throw new Unreadable("empty-file");
        }
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            in.position(in.position() + 3);
        } else if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) || startsWith(0) || secondIsZero()) {
            throw new Unreadable("utf-16");
        } else if (startsWith('P', 'K', 3, 4) || startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unreadable("not-csv");
        }
    }

    private boolean startsWith(int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (in.remaining() <= i || (in.get(in.position() + i) & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean secondIsZero() {
        return in.remaining() > 1 && in.get(in.position() + 1) == 0;
    }

    private void fill() throws IOException {
        in.compact();
        int count = bytes.read(in.array(), in.position(), in.remaining());
        if (count < 0) {
            ended = true;
        } else {
            in.position(in.position() + count);
        }
        in.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
