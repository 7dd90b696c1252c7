package vn.quantriet.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// An SMTP server that takes every mail, or none, and keeps what came.
final class FakePostOffice implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    FakePostOffice() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> taken() {
        return List.copyOf(taken);
    }

    void empty() {
        taken.clear();
        refusing = false;
    }

    void refuse(boolean all) {
        refusing = all;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        caller.getInputStream(), StandardCharsets.UTF_8))) {
            say(caller, "220 fake");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA")) {
                    say(caller, "354 go on");
                    taken.add(data(in));
                    say(caller, "250 taken");
                } else if (line.startsWith("QUIT")) {
                    say(caller, "221 bye");
                    return;
                } else {
                    say(caller, refusing && line.startsWith("MAIL") ? "451 later" : "250 ok");
                }
            }
        } catch (IOException _) {
            // the caller is gone
        }
    }

    private static String data(BufferedReader in) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line);
        }
        return String.join("\r\n", lines);
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
