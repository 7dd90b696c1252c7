package vn.quantriet.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;
import vn.quantriet.launcher.CannotStart.Reason;

/// A certificate and its key, each in a file in PEM form.
record Tls(Path certificate, Path key) {

    /// Looks into both files now, since the server would only complain much later.
    void check() {
        var chain = read(certificate, PemContent::getCertificates);
        var secret = read(key, PemContent::getPrivateKey);
        if (!belongTogether(chain.getFirst().getPublicKey(), secret)) {
            throw new CannotStart(Reason.TLS_MISMATCH, key, certificate);
        }
    }

    /// The certificate is read again when its file changes, so a renewed one needs no new start.
    List<String> settings() {
        var bundle = "spring.ssl.bundle.pem.quantriet.";
        return List.of(
                bundle + "keystore.certificate=" + certificate.toUri(),
                bundle + "keystore.private-key=" + key.toUri(),
                bundle + "reload-on-update=true",
                "server.ssl.bundle=quantriet");
    }

    private interface Reading<T> {
        @Nullable T from(PemContent content);
    }

    private static <T> T read(Path file, Reading<T> reading) {
        try {
            var found = reading.from(PemContent.load(file));
            if (found == null) {
                throw new CannotStart(Reason.TLS_UNREADABLE, file, "PEM?");
            }
            return found;
        } catch (IOException
                | UncheckedIOException
                | IllegalStateException
                | IllegalArgumentException e) {
            throw new CannotStart(Reason.TLS_UNREADABLE, file, e);
        }
    }

    /// What the key signs, the certificate must be able to verify.
    private static boolean belongTogether(PublicKey open, PrivateKey secret) {
        try {
            var signature = Signature.getInstance(algorithm(secret));
            signature.initSign(secret);
            signature.update(new byte[] {1});
            var signed = signature.sign();
            signature.initVerify(open);
            signature.update(new byte[] {1});
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String algorithm(PrivateKey key) {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
    }
}
