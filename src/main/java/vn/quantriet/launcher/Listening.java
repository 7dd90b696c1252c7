package vn.quantriet.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the program can be reached: with TLS from everywhere, without it from this machine only.
record Listening(int port, InetAddress address, Optional<Tls> tls) {

    private static final String EVERYWHERE = "0.0.0.0";
    private static final String HERE = "127.0.0.1";

    /// @throws IllegalArgumentException with both sentences when plain HTTP would leave the machine
    static Listening on(int port, @Nullable String bind, Optional<Tls> tls) {
        var usual = tls.isPresent() ? EVERYWHERE : HERE;
        var address = address(bind == null ? usual : bind);
        if (tls.isEmpty() && !address.isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    Sentences.of("launcher.plain_not_loopback", address.getHostAddress()));
        }
        return new Listening(port, address, tls);
    }

    static Listening anyPort() {
        return on(0, null, Optional.empty());
    }

    /// Fails before anything is touched rather than after the database has started.
    void requireFree() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotStart(
                    CannotStart.Reason.PORT_IN_USE, port, String.valueOf(e.getMessage()));
        }
    }

    List<String> settings() {
        var settings = new ArrayList<String>();
        settings.add("server.port=" + port);
        settings.add("server.address=" + address.getHostAddress());
        tls.ifPresent(files -> settings.addAll(files.settings()));
        return settings;
    }

    String url() {
        var here = address.isLoopbackAddress() || address.isAnyLocalAddress();
        var host = here ? "localhost" : address.getHostAddress();
        return (tls.isPresent() ? "https://" : "http://") + host + ":" + port;
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(Sentences.of("launcher.unknown_address", text), e);
        }
    }
}
