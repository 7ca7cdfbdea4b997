package org.rightsdays.platform.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Whether a file holds a picture's pixels and nothing else: no place, no camera, no comment, nothing behind its end. */
final class PlainPicture {

    private static final int START = 0xFFD8;
    private static final int END = 0xFFD9;
    private static final int JFIF = 0xFFE0;
    private static final int SCAN = 0xFFDA;
    private static final int JFIF_LENGTH = 16;

    /** Tables, frame, and restart interval. */
    private static final Set<Integer> NEEDED = Set.of(0xFFDB, 0xFFC0, 0xFFC4, 0xFFDD);

    private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final long PNG = 0x89504E470D0A1A0AL;

    private PlainPicture() {}

    static boolean is(byte[] bytes) {
        var data = ByteBuffer.wrap(bytes);
        if (bytes.length < 12) {
            return false;
        }
        try {
            return data.getLong(0) == PNG ? isPng(data.position(8)) : isJpeg(data);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException _) {
            return false;
        }
    }

    private static boolean isPng(ByteBuffer data) {
        var name = new byte[4];
        while (data.hasRemaining()) {
            int length = data.getInt();
            data.get(name);
            String chunk = new String(name, StandardCharsets.US_ASCII);
            if (length < 0 || !CHUNKS.contains(chunk)) {
                return false;
            }
            data.position(data.position() + length + 4);
            if (chunk.equals("IEND")) {
                return !data.hasRemaining();
            }
        }
        return false;
    }

    private static boolean isJpeg(ByteBuffer data) {
        if (marker(data) != START) {
            return false;
        }
        while (data.hasRemaining()) {
            int marker = marker(data);
            int length = data.getShort() & 0xFFFF;
            boolean plainHead = marker == JFIF && length == JFIF_LENGTH;
            if (marker == SCAN) {
                return endsWithItsScan(data);
            }
            if (!plainHead && !NEEDED.contains(marker)) {
                return false;
            }
            data.position(data.position() + length - 2);
        }
        return false;
    }

    private static int marker(ByteBuffer data) {
        return data.getShort() & 0xFFFF;
    }

    /** Within a scan, a byte FF is followed by zero or a restart; the first other marker has to be the very end. */
    private static boolean endsWithItsScan(ByteBuffer data) {
        while (data.remaining() > 1) {
            if ((data.get() & 0xFF) == 0xFF) {
                int second = data.get() & 0xFF;
                boolean inScan = second == 0 || second >= 0xD0 && second <= 0xD7;
                if (!inScan) {
                    return (0xFF00 | second) == END && !data.hasRemaining();
                }
            }
        }
        return false;
    }
}
