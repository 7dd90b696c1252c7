package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTests {

    @TempDir static Path folder = Path.of("");

    @BeforeAll
    static void makeCertificates() throws Exception {
        Certificates.make(folder, "ours", "RSA");
        Certificates.make(folder, "other", "RSA");
        Certificates.make(folder, "curve", "EC");
    }

    @Test
    void takesACertificateWithItsKey() {
        assertThatCode(() -> tls("ours.crt", "ours.key").check()).doesNotThrowAnyException();
        assertThatCode(() -> tls("curve.crt", "curve.key").check()).doesNotThrowAnyException();
    }

    @Test
    void refusesAKeyOfAnotherCertificate() {
        assertRefused(tls("ours.crt", "other.key"), "other.key");
        assertRefused(tls("ours.crt", "curve.key"), "curve.key");
    }

    @Test
    void refusesFilesThatAreNotThereOrSomethingElse() throws IOException {
        Files.writeString(folder.resolve("poem"), "Trăm năm trong cõi người ta");
        Files.writeString(
                folder.resolve("broken"),
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");

        assertRefused(tls("nothing", "ours.key"), "nothing");
        assertRefused(tls("poem", "ours.key"), "poem");
        assertRefused(tls("broken", "ours.key"), "broken");
        assertRefused(tls("ours.crt", "poem"), "poem");
        assertRefused(tls("ours.crt", "ours.crt"), "ours.crt");
    }

    private static void assertRefused(Tls tls, String named) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(tls::check)
                .satisfies(refused -> assertThat(refused.sentences()).contains(named));
    }

    private static Tls tls(String certificate, String key) {
        return new Tls(folder.resolve(certificate), folder.resolve(key));
    }
}
