package vn.quantriet.access.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;

/// Checks signatures against one public key.
public final class Signatures {

    private static final String ALGORITHM = "Ed25519";

    private final PublicKey key;

    Signatures(PublicKey key) {
        this.key = key;
    }

    /// The public key as the program left it beside the private one.
    public static PublicKey publicKey(Path file) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(Files.readAllBytes(file)));
    }

    boolean accept(byte[] bytes, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(signed);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
