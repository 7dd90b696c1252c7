package vn.quantriet.access.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The filters of the log as they stand in the URL.
///
/// @param who words of a person's name
/// @param action how it begins: `session`, `member.read`
/// @param object how it begins: `account:0190...`
public record EventQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String who,
        @Nullable String action,
        @Nullable String object,
        @Nullable Boolean refused) {

    /// How the names of actions begin that one may choose from.
    public static final List<String> GROUPS =
            List.of(
                    "session",
                    "account",
                    "role",
                    "password",
                    "member",
                    "unit",
                    "position",
                    "document",
                    "proposal",
                    "plan",
                    "assignment",
                    "request",
                    "audit");

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /// A day that no log can have is no filter.
    public EventQuery {
        from = isPossible(from) ? from : null;
        to = isPossible(to) ? to : null;
    }

    private static boolean isPossible(@Nullable LocalDate day) {
        return day != null && !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    static EventQuery about(String object) {
        return new EventQuery(null, null, null, null, object, null);
    }

    public String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
