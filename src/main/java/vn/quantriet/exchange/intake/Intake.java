package vn.quantriet.exchange.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.Channel;
import vn.quantriet.document.Direction;

/// Files handed in together (lượt nhập).
///
/// @param name of the archive or folder
/// @param kept whether the files are still there, so that the work may go on
/// @param checked whether all of them were looked at once
/// @param reason message key of why it failed
public record Intake(
        UUID id,
        String name,
        Direction direction,
        @Nullable LocalDate arrivedOn,
        Channel channel,
        State state,
        boolean kept,
        boolean checked,
        String reason,
        Instant uploadedAt,
        @Nullable Instant finishedAt) {

    /// How far it has come.
    public enum State {
        CHECKING,
        CHECKED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean isUnderWay() {
            return this == CHECKING || this == RUNNING;
        }
    }

    public String page() {
        return "/intakes/" + id;
    }

    /// Looked at and not filed yet, or stopped before the end.
    public boolean mayRun() {
        return kept
                && checked
                && switch (state) {
                    case CHECKED, FAILED, CANCELLED -> true;
                    case CHECKING, RUNNING, DONE -> false;
                };
    }

    /// Stopped while the files were looked at.
    public boolean mayCheck() {
        return kept
                && !checked
                && switch (state) {
                    case FAILED, CANCELLED -> true;
                    case CHECKING, CHECKED, RUNNING, DONE -> false;
                };
    }
}
