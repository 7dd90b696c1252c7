package vn.quantriet.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that waits for somebody.
///
/// @param action message key of what to do, a verb: "Nộp minh chứng"
/// @param title of the thing itself
/// @param context where it comes from, as a unit or a plan; may be empty
/// @param path of the page where it is done
/// @param due the last good day, if there is one
/// @param opinion true when it waits for a decision (chờ ý kiến) rather than for work
public record WaitingLine(
        String action,
        String title,
        String context,
        String path,
        @Nullable LocalDate due,
        boolean opinion) {}
