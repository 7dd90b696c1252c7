package vn.quantriet.access;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.Role;

/// The filters of the list of accounts as they stand in the URL.
public record AccountQuery(@Nullable String q, @Nullable Role role, @Nullable State state) {

    /// What is the matter with an account.
    public enum State {
        OPEN,
        CLOSED,
        GIVEN_PASSWORD,
        NO_ROLE
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    /// Each word as a pattern; names and logins match without case and marks.
    String[] patterns() {
        return words().isEmpty()
                ? new String[0]
                : Arrays.stream(Fold.fold(words()).split(" "))
                        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                        .toArray(String[]::new);
    }
}
