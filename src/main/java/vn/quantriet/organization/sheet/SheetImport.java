package vn.quantriet.organization.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sheet on its way in.
///
/// @param columns for each field of the kind the number of its column, -1 for none
/// @param total lines to be worked on
/// @param done lines worked on so far
public record SheetImport(
        UUID id,
        SheetKind kind,
        String fileName,
        List<Integer> columns,
        State state,
        int total,
        int done,
        int added,
        int changed,
        int same,
        int faulty,
        Instant uploadedAt,
        @Nullable Instant finishedAt) {

    /// How far it has come.
    public enum State {
        UPLOADED,
        CHECKING,
        CHECKED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean isUnderWay() {
            return this == CHECKING || this == RUNNING;
        }

        /// The content is still there, so that columns may be matched and it may be tried again.
        public boolean isOpen() {
            return switch (this) {
                case UPLOADED, CHECKED, FAILED, CANCELLED -> true;
                case CHECKING, RUNNING, DONE -> false;
            };
        }
    }

    public SheetImport {
        columns = List.copyOf(columns);
    }

    public String page() {
        return "/imports/" + id;
    }

    public int good() {
        return added + changed;
    }
}
