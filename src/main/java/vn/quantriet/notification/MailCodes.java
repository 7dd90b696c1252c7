package vn.quantriet.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Keys;

/// Makes and knows the codes in the links of mails: who has one got the mail. They stand nowhere but in the mail.
@Component
class MailCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Keys keys;

    MailCodes(Keys keys) {
        this.keys = keys;
    }

    String confirming(MailChoice choice) {
        return code("confirm:" + choice.id() + ":" + choice.address());
    }

    String stopping(UUID choice) {
        return code("stop:" + choice);
    }

    static boolean same(String code, String other) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String code(String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.secret("mail-links", KEY_BYTES), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
