package org.rightsdays.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the making. It is held back until it is whole, so that its length is known and it can be kept; one
 * that outgrows {@link #LIMIT} is passed on as it comes, compressed where the reader accepts that.
 */
final class Recording extends HttpServletResponseWrapper {

    /** Bytes held back at most. */
    static final int LIMIT = 1 << 20;

    private final boolean gzip;
    private final Runnable onTooLong;
    private final Buffer held = new Buffer();
    private final ServletOutputStream output = new Output();
    private @Nullable PrintWriter writer;
    private @Nullable OutputStream passedOn;
    private boolean ended;

    /** {@code onTooLong} runs when the answer turns out too long to be kept. */
    Recording(HttpServletResponse response, boolean gzip, Runnable onTooLong) {
        super(response);
        this.onTooLong = onTooLong;
        this.gzip = gzip;
    }

    /** Whether an error, a redirect or the sheer size has already answered. */
    boolean isBeyondKeeping() {
        return ended || passedOn != null;
    }

    /** What was written, once all of it is. */
    byte[] whole() {
        if (writer != null) {
            writer.flush();
        }
        return held.bytes();
    }

    /** Ends an answer that was passed on. */
    void close() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (passedOn != null) {
            passedOn.close();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return output;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            if (getContentType() != null && !getContentType().contains("charset")) {
                setCharacterEncoding("UTF-8");
            }
            writer = new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        // The answer goes out when it is whole.
    }

    @Override
    public void resetBuffer() {
        held.reset();
        writer = null;
    }

    @Override
    public void reset() {
        resetBuffer();
        setStatus(SC_OK);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        ended = true;
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        ended = true;
        super.sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        ended = true;
        super.sendRedirect(location);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        ended = true;
        super.sendRedirect(location, status, clearBuffer);
    }

    @Override
    public void setContentLength(int length) {
        // Told when the answer is whole.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Told when the answer is whole.
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (!name.equalsIgnoreCase("Content-Length")) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase("Content-Length")) {
            super.addHeader(name, value);
        }
    }

    private OutputStream target(int more) throws IOException {
        if (passedOn == null && held.size() + more > LIMIT) {
            onTooLong.run();
            OutputStream wire = getResponse().getOutputStream();
            if (gzip && Gzip.helps(getContentType())) {
                super.setHeader("Content-Encoding", "gzip");
                super.setHeader("Vary", "Accept-Encoding");
                wire = Gzip.QUICK.over(wire);
            }
            held.writeTo(wire);
            held.reset();
            passedOn = wire;
        }
        return passedOn == null ? held : passedOn;
    }

    private final class Output extends ServletOutputStream {

        @Override
        public void write(int one) throws IOException {
            target(1).write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            target(length).write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Answers are written by blocking calls");
        }
    }

    /** Begins small: a page comes in one piece, and the buffer then grows to its very length. */
    private static final class Buffer extends ByteArrayOutputStream {

        Buffer() {
            super(256);
        }

        byte[] bytes() {
            return count == buf.length ? buf : toByteArray();
        }
    }
}
