package vn.quantriet.report;

/// How the reports of a round, or of a level of rounds, stand.
///
/// @param level 1 for the units asked, 2 for those asked by them for the same, and so on
/// @param rounds how many rounds it adds up
/// @param late received after the day
/// @param missing not received though the day has passed
public record RoundCount(
        int level,
        int rounds,
        int expected,
        int received,
        int onTime,
        int late,
        int missing,
        int accepted) {}
