package vn.quantriet.exchange;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// What was handed in, or asked for, cannot be exchanged.
public final class ExchangeRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        /// Nothing was chosen.
        NO_FILE,
        /// The archive is none, or its directory is damaged.
        NOT_AN_ARCHIVE,
        /// More entries than are taken at once.
        TOO_MANY,
        /// More bytes than are taken at once.
        TOO_MUCH,
        /// Packed so tightly, or one over another, that it can only mean harm.
        BOMB,
        /// There is no file in the archive.
        NO_ENTRY,
        /// The list of papers in the archive cannot be read.
        LIST_BROKEN,
        /// The list names no column of files.
        LIST_WITHOUT_FILES,
        /// It runs already, or its time is over.
        NOT_NOW,
        /// No purpose was given.
        NO_PURPOSE,
        /// No paper was chosen.
        NO_PAPER,
        /// The file is no edXML package.
        NOT_EDXML,
        /// It breaks off, or is no XML at all.
        XML_BROKEN,
        /// It declares a type of document or uses entities.
        XML_WITH_TYPE,
        /// Too deep, too many elements, too long a text.
        XML_TOO_MUCH,
        /// What tells what came of a paper, and is none itself.
        PACKAGE_IS_STATUS,
        /// An element is not there.
        PACKAGE_LACKS,
        /// The value of an element is not what it should be.
        PACKAGE_WRONG,
        PACKAGE_WITHOUT_BODY,
        TWO_MANIFESTS,
        /// A file cannot be decoded.
        BASE64_BROKEN,
        /// A file has no content.
        FILE_EMPTY,
        /// A file that is packed on its own cannot be unpacked.
        PACKED_FILE_BROKEN,
        /// The body names a file that did not come.
        CID_UNMATCHED,
        /// A package of a paper without the paper.
        PACKAGE_WITHOUT_PAPER,
        /// Who refuses a request says why.
        REASON_MISSING,
        /// The unit has no id among organisations.
        NO_ORGAN,
        /// An id of an organisation looks otherwise.
        ORGAN_FORM,
        /// What is not kept cannot go.
        NO_CONTENT,
        /// Number, day, issuer or title is missing.
        NOT_DESCRIBED
    }

    private final Reason reason;

    private ExchangeRefused(Reason reason, Object... arguments) {
        super("exchange.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    public static ExchangeRefused because(Reason reason, Object... arguments) {
        return new ExchangeRefused(reason, arguments);
    }

    public Reason reason() {
        return reason;
    }
}
