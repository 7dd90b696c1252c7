package vn.quantriet.access;

import static vn.quantriet.access.AccessRefused.Reason.*;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Fold;

/// What a password must be: long, not among the common ones, without the login in it. No demand for kinds of characters,
/// no expiry (NIST SP 800-63B).
@Component
class PasswordRules {

    private static final int LONGEST = 200;

    private final Settings settings;
    private final Set<String> common = common();

    PasswordRules(Settings settings) {
        this.settings = settings;
    }

    /// Refuses a password that is too easily guessed.
    void check(String login, String password) {
        int shortest = settings.get(Setting.PASSWORD_LENGTH);
        long length = password.codePoints().count();
        if (length < shortest) {
            throw new AccessRefused(PASSWORD_TOO_SHORT, shortest);
        }
        if (length > LONGEST) {
            throw new AccessRefused(PASSWORD_TOO_LONG, LONGEST);
        }
        if (isCommon(password)) {
            throw new AccessRefused(PASSWORD_COMMON);
        }
        if (bare(password).contains(bare(login))) {
            throw new AccessRefused(PASSWORD_HOLDS_LOGIN);
        }
    }

    /// Also a common one written twice, or with digits around it, or a run of few different characters.
    private boolean isCommon(String password) {
        var bare = bare(password);
        var letters = bare.replaceAll("^\\d+|\\d+$", "");
        return common.contains(bare)
                || common.contains(letters)
                || isTwice(bare)
                || bare.chars().distinct().count() < 5;
    }

    private boolean isTwice(String bare) {
        var half = bare.substring(0, bare.length() / 2);
        return bare.equals(half + half) && (common.contains(half) || half.length() < 6);
    }

    private static String bare(String text) {
        return Fold.fold(text).replaceAll("[^a-z0-9]", "");
    }

    private static Set<String> common() {
        var stream =
                Objects.requireNonNull(
                        PasswordRules.class.getResourceAsStream("/access/common-passwords.txt"));
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
