package vn.quantriet.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Keys;

/// The code with which the first administrator comes in (mã thiết lập): printed at the start as long as nobody has an
/// account, kept in the folder of keys, worth nothing afterwards.
@Component
class SetupCode {

    static final String FILE = "first-administrator.txt";

    private final AccountRepository accounts;
    private final Keys keys;
    private final Passwords passwords;

    SetupCode(AccountRepository accounts, Keys keys, Passwords passwords) {
        this.accounts = accounts;
        this.keys = keys;
        this.passwords = passwords;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void tell() {
        if (!accounts.isSetUp()) {
            System.out.printf(
                    """
                    Chưa có tài khoản nào. Mở trang /setup và nhập mã thiết lập: %1$s
                    No account yet. Open the page /setup and enter the set-up code: %1$s
                    (%2$s)
                    """,
                    code(), keys.file(FILE));
        }
    }

    boolean matches(String typed) {
        return MessageDigest.isEqual(bytes(typed.strip()), bytes(code()));
    }

    void forget() {
        keys.delete(FILE);
    }

    private String code() {
        var stored = keys.secret(FILE, () -> bytes(passwords.generate() + "\n"));
        return new String(stored, StandardCharsets.UTF_8).strip();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
