package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/// When somebody is reminded of work (quy tắc nhắc việc), from a day on.
///
/// @param daysBefore how many days before the due day, the most first; 0 is the day itself
/// @param overdueEvery once it is late, again after so many days
/// @param escalateAfter so many days late the superior is told
public record ReminderRule(
        LocalDate validFrom,
        List<Integer> daysBefore,
        int overdueEvery,
        int escalateAfter,
        String reason,
        String enterer) {

    private static final int MOST = 366;
    private static final int MOST_STAGES = 12;

    public ReminderRule {
        daysBefore = daysBefore.stream().distinct().sorted(Collections.reverseOrder()).toList();
    }

    boolean isSound() {
        return !daysBefore.isEmpty()
                && daysBefore.size() <= MOST_STAGES
                && daysBefore.stream().allMatch(days -> days >= 0 && days <= MOST)
                && isSpan(overdueEvery)
                && isSpan(escalateAfter);
    }

    private static boolean isSpan(int days) {
        return days >= 1 && days <= MOST;
    }

    /// How many days ahead the first reminder looks.
    int furthest() {
        return daysBefore.getFirst();
    }
}
