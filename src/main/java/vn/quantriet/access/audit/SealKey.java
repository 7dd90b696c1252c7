package vn.quantriet.access.audit;

import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Keys;

/// Signs blocks with Ed25519. The key is made at first start and lives in the folder of keys, its public half beside it.
@Component
class SealKey {

    public static final String PUBLIC_FILE = "audit-seal.pub";
    private static final String PRIVATE_FILE = "audit-seal.key";
    private static final String ALGORITHM = "Ed25519";

    private final Keys keys;
    private final PrivateKey key;

    SealKey(Keys keys) {
        this.keys = keys;
        key = read(keys.secret(PRIVATE_FILE, this::fresh));
    }

    byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// The public half goes to its file first, so that no private one is ever without it.
    private byte[] fresh() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            if (Files.exists(keys.file(PUBLIC_FILE))) {
                throw new IllegalStateException(
                        "The private key of the audit log is gone, the public one is left: "
                                + keys.file(PUBLIC_FILE));
            }
            keys.write(PUBLIC_FILE, pair.getPublic().getEncoded());
            return pair.getPrivate().getEncoded();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PrivateKey read(byte[] encoded) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
