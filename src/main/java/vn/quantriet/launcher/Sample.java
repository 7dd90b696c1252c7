package vn.quantriet.launcher;

import java.util.Locale;

/// What an empty system is filled with.
enum Sample {
    NONE,
    /// A fictional ministry with 400 people, where something of everything waits.
    MINISTRY,
    /// 61 committees, 900 grassroots organisations, 5,800 cells, 77,000 members, 200,000 assignments.
    BLOCK;

    String setting() {
        return this == NONE ? "false" : name().toLowerCase(Locale.ROOT);
    }
}
