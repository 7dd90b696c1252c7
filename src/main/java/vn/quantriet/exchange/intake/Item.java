package vn.quantriet.exchange.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.Description;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.web.Tone;

/// A file of an intake, and where it stands.
///
/// @param path within the archive
/// @param mediaType told from its bytes; empty until they were read
/// @param reason message key of why it is refused
/// @param remark message key of what is odd in the list's line about it
/// @param document the paper it became, or is a double of
public record Item(
        int place,
        String path,
        long size,
        String mediaType,
        String sha256,
        Verdict verdict,
        String reason,
        String argument,
        String remark,
        @Nullable DocumentType type,
        String reference,
        @Nullable LocalDate issuedOn,
        String issuer,
        String title,
        @Nullable DocumentId document) {

    /// What became of it, or will.
    public enum Verdict {
        /// Not looked at yet.
        WAITING(Tone.PLAIN),
        READY(Tone.INFO),
        /// The very same file stands in the register.
        THERE(Tone.WARN),
        /// The very same file comes before it.
        TWICE(Tone.WARN),
        REFUSED(Tone.BAD),
        FILED(Tone.GOOD);

        private final Tone tone;

        Verdict(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }

        /// Message key of its name.
        public String messageKey() {
            return "exchange.verdict." + name();
        }
    }

    /// What the list says of it.
    Description description() {
        return new Description(
                type, reference, issuedOn, "", issuer, "", title, List.of(), List.of());
    }

    public boolean isDescribed() {
        return !description().equals(Description.NONE);
    }

    /// Message key of the kind of file; empty while it is unknown.
    public String kindKey() {
        return mediaType.isEmpty() ? "" : FileKind.of(mediaType).messageKey();
    }
}
