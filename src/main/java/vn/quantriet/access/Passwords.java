package vn.quantriet.access;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes and compares passwords with Argon2id; each hash takes 16 MB and some 50 ms of a core, so only a few run at once.
@Component
class Passwords {

    /// Without letters and digits that look alike.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final Argon2PasswordEncoder encoder =
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore places =
            new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
    private final SecureRandom random = new SecureRandom();

    /// Compared with when there is no account, so that the answer takes as long.
    private final String nobody = hash(generate());

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            places.release();
        }
    }

    /// Whether the password belongs to the hash. Without a hash it never does, and takes as long to say so.
    boolean match(String password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash == null ? nobody : hash) && hash != null;
        } finally {
            places.release();
        }
    }

    /// A new random password of 79 bits, in groups that can be read aloud.
    final String generate() {
        return random.ints(GROUPS, 0, Integer.MAX_VALUE)
                .mapToObj(_ -> group())
                .collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(GROUP_LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
