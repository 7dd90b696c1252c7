package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListeningTests {

    private static final Optional<Tls> TLS =
            Optional.of(new Tls(Path.of("/tls/cert.pem"), Path.of("/tls/key.pem")));

    @Test
    void isForThisMachineOnlyWithoutTls() {
        var listening = Listening.on(8080, null, Optional.empty());

        assertThat(listening.settings())
                .containsExactly("server.port=8080", "server.address=127.0.0.1");
        assertThat(listening.url()).isEqualTo("http://localhost:8080");
    }

    @Test
    void refusesPlainConnectionsFromOutside() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Listening.on(8080, "0.0.0.0", Optional.empty()))
                .withMessageContaining("0.0.0.0")
                .withMessageContaining("--tls-cert");
    }

    @Test
    void isForEveryoneWithTls() {
        var listening = Listening.on(8443, null, TLS);

        assertThat(listening.settings())
                .contains(
                        "server.address=0.0.0.0",
                        "server.ssl.bundle=quantriet",
                        "spring.ssl.bundle.pem.quantriet.keystore.private-key=file:///tls/key.pem");
        assertThat(listening.url()).isEqualTo("https://localhost:8443");
    }

    @Test
    void isWhereItIsAskedToBe() {
        assertThat(Listening.on(8443, "127.0.0.2", TLS).settings())
                .contains("server.address=127.0.0.2");
    }

    @Test
    void saysThatThePortIsTakenBeforeAnythingElseHappens() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = other.getLocalPort();

            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> Listening.on(port, null, Optional.empty()).requireFree())
                    .satisfies(refused ->
                            assertThat(refused.sentences())
                                    .startsWith("Cổng " + port)
                                    .contains("Port " + port));
        }
    }
}
