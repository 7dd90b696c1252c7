package vn.quantriet.report;

import java.time.LocalDate;

/// A round in a list.
public record RoundLine(
        RoundId id,
        RoundKind kind,
        String title,
        Days days,
        LocalDate due,
        int expected,
        int received,
        int accepted,
        int missing) {

    public String page() {
        return "/rounds/" + id;
    }
}
