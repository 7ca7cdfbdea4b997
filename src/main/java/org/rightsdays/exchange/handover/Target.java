package org.rightsdays.exchange.handover;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where the files of an export go, one at a time. */
public interface Target extends Closeable {

    /** Begins a file; its path has slashes on every system. The file ends when the stream is closed. */
    OutputStream file(String path) throws IOException;
}
