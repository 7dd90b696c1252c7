package vn.quantriet.launcher.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/// The passwords of the four database roles, drawn at random when the database is made.
record Passwords(String superuser, String owner, String application, String auditor) {

    private static final int BYTES = 24;

    /// Reads the file, or writes a new one that only the user of this process may read.
    static Passwords in(Path file) throws IOException {
        if (Files.notExists(file)) {
            PrivateFile.write(file, random().text());
        }
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return new Passwords(
                properties.getProperty("superuser", ""),
                properties.getProperty("owner", ""),
                properties.getProperty("application", ""),
                properties.getProperty("auditor", ""));
    }

    private static Passwords random() {
        return new Passwords(word(), word(), word(), word());
    }

    private static String word() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String text() {
        return """
        # Passwords of the embedded database. Without them it cannot be opened: keep them with its backup.
        superuser=%s
        owner=%s
        application=%s
        auditor=%s
        """
                .formatted(superuser, owner, application, auditor);
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
