package org.rightsdays.exchange.handover;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A file that is begun with its first byte: one without any isn't there. */
final class LaterFile extends OutputStream {

    private final Target target;
    private final String path;
    private @Nullable OutputStream begun;

    LaterFile(Target target, String path) {
        this.target = target;
        this.path = path;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (begun == null) {
            begun = target.file(path);
        }
        begun.write(bytes, start, length);
    }

    @Override
    public void close() throws IOException {
        if (begun != null) {
            begun.close();
        }
    }
}
