package org.rightsdays.exchange.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers every connection with what a test writes, however wrong that is, and keeps what it was asked. */
final class RawServer implements AutoCloseable {

    /** Writes an answer; the connection ends when it returns. */
    interface Answering {
        void write(OutputStream out, String path) throws IOException;
    }

    private final ServerSocket socket;
    private final Answering answering;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    RawServer(Answering answering) {
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.answering = answering;
        Thread.startVirtualThread(this::accept);
    }

    static RawServer saying(String answer) {
        return new RawServer((out, path) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    /** A whole answer with a content of this type. */
    static String ok(String type, String content) {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: "
                + content.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + content;
    }

    static String redirect(String to) {
        return "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    }

    int port() {
        return socket.getLocalPort();
    }

    String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** The heads of the requests so far. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.startVirtualThread(() -> answer(connection));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            var head = new StringBuilder();
            var in = connection.getInputStream();
            while (head.indexOf("\r\n\r\n") < 0) {
                int one = in.read();
                if (one < 0) {
                    return;
                }
                head.append((char) one);
            }
            asked.add(head.toString());
            answering.write(connection.getOutputStream(), head.toString().split(" ", 3)[1]);
            connection.getOutputStream().flush();
        } catch (IOException e) {
            // The client went away, as it may.
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
