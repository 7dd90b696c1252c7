package vn.quantriet.assignment;

import java.time.Instant;
import java.time.LocalDate;

/// One piece of evidence as its page shows it.
///
/// @param path where it is opened or saved from
public record EvidenceLine(
        EvidenceId id,
        Kind kind,
        String title,
        String path,
        LocalDate happenedOn,
        String submitter,
        Instant submittedAt) {

    public enum Kind {
        FILE("paperclip"),
        LINK("link"),
        DOCUMENT("file-text");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }
    }
}
