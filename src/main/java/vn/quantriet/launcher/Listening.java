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
record Listening(int port, Optional<InetAddress> address, Optional<Tls> tls) {

    /// @throws IllegalArgumentException with both sentences when plain HTTP would leave the machine
    static Listening on(int port, @Nullable String bind, Optional<Tls> tls) {
        var address = bind == null ? Optional.<InetAddress>empty() : Optional.of(address(bind));
        if (tls.isPresent()) {
            return new Listening(port, address, tls);
        }
        if (address.filter(asked -> !asked.isLoopbackAddress()).isPresent()) {
            throw new IllegalArgumentException(
                    Sentences.of(
                            "launcher.plain_not_loopback", address.orElseThrow().getHostAddress()));
        }
        return new Listening(port, address.or(() -> Optional.of(loopback())), tls);
    }

    static Listening anyPort() {
        return on(0, null, Optional.empty());
    }

    /// Fails before anything is touched rather than after the database has started.
    void requireFree() {
        try (var socket = new ServerSocket()) {
            socket.bind(
                    address.map(asked -> new InetSocketAddress(asked, port))
                            .orElseGet(() -> new InetSocketAddress(port)));
        } catch (IOException e) {
            throw new CannotStart(
                    CannotStart.Reason.PORT_IN_USE, port, String.valueOf(e.getMessage()));
        }
    }

    List<String> settings() {
        var settings = new ArrayList<String>();
        settings.add("server.port=" + port);
        address.ifPresent(asked -> settings.add("server.address=" + asked.getHostAddress()));
        tls.ifPresent(files -> settings.addAll(files.settings()));
        return settings;
    }

    String url() {
        var host = address.filter(asked -> !asked.isLoopbackAddress());
        return "%s://%s:%d"
                .formatted(
                        tls.isPresent() ? "https" : "http",
                        host.map(InetAddress::getHostAddress).orElse("localhost"),
                        port);
    }

    /// The address that browsers on this machine try for `localhost`, whatever Java prefers.
    private static InetAddress loopback() {
        return address("127.0.0.1");
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(Sentences.of("launcher.unknown_address", text), e);
        }
    }
}
