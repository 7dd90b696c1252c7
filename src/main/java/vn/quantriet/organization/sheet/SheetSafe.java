package vn.quantriet.organization.sheet;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Keys;

/// Encrypts sheets, which are full of people, before they go into the database. The key lies outside of it, and each sheet is
/// bound to its import, so that one cannot be put in another's place.
@Component
class SheetSafe {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SheetSafe(Keys keys) {
        key = new SecretKeySpec(keys.secret("sheets.key", KEY_LENGTH), "AES");
    }

    /// The nonce, and behind it the content that only [#open] can read.
    byte[] lock(UUID id, byte[] content) {
        var nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        var locked = run(Cipher.ENCRYPT_MODE, id, nonce, content);
        return ByteBuffer.allocate(nonce.length + locked.length).put(nonce).put(locked).array();
    }

    /// Fails when the bytes were changed or belong to another import.
    byte[] open(UUID id, byte[] locked) {
        var nonce = Arrays.copyOf(locked, NONCE_LENGTH);
        var content = Arrays.copyOfRange(locked, NONCE_LENGTH, locked.length);
        return run(Cipher.DECRYPT_MODE, id, nonce, content);
    }

    private byte[] run(int mode, UUID id, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(
                    ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .flip());
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("sheet " + id, failure);
        }
    }
}
