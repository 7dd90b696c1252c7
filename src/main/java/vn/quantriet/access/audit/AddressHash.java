package vn.quantriet.access.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Keys;

/// Hashes network addresses with a key of this installation: the log tells same from other, and no more.
@Component
class AddressHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_LENGTH = 32;
    private static final int SHOWN_BYTES = 12;

    private final SecretKeySpec key;

    AddressHash(Keys keys) {
        key = new SecretKeySpec(keys.secret("audit-address.key", KEY_LENGTH), ALGORITHM);
    }

    String of(String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
