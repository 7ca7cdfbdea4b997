package org.rightsdays.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that says what a test wants, command by command: for refusals that a willing server never makes. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    ScriptedSmtp() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /** Answers every command that begins so with this line. */
    ScriptedSmtp answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    String address() {
        return "smtp://localhost:" + socket.getLocalPort();
    }

    /** Every command it was told, in order. */
    List<String> heard() {
        return heard;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException _) {
                // The client has gone, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8), true);
        out.print("220 scripted\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            String answer = answer(line);
            out.print(answer + "\r\n");
            out.flush();
            if (answer.startsWith("354")) {
                while (!".".equals(in.readLine())) {
                    // The text of the mail is of no interest here.
                }
                out.print(answers.getOrDefault(".", "250 taken") + "\r\n");
                out.flush();
            }
            if (line.startsWith("QUIT")) {
                return;
            }
        }
    }

    private String answer(String line) {
        return answers.entrySet().stream()
                .filter(entry -> line.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(line.startsWith("DATA") ? "354 go on" : "250 ok");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
