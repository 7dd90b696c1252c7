package vn.quantriet.file;

import java.util.List;
import java.util.Locale;

/// What came of reading a file into text.
public sealed interface DocumentText {

    /// The words in composed letters (NFC): paragraphs as lines, tables as rows between `|`; of plain text just what it holds.
    ///
    /// @param garbled the text layer of a PDF that has lost its marks or its letters: recognition reads the pages better
    /// @param places where its lines stand on the pages of a PDF, in the order of the text; of other formats none
    record Readable(String text, boolean garbled, List<Place> places) implements DocumentText {

        public Readable(String text) {
            this(text, false, List.of());
        }
    }

    /// Bản quét: pages without text. Kept; it waits for recognition.
    record Scan(int pages) implements DocumentText {}

    /// Cannot be read; a person is told what to do about it.
    record Unreadable(Reason reason) implements DocumentText {

        /// The key of the sentence in the messages.
        public String messageKey() {
            return reason.messageKey();
        }
    }

    /// Why a file cannot be read. The name, in lower case, ends the message key `file.unreadable.`
    enum Reason {
        /// Set with a password.
        PASSWORD,
        /// Broken or cut off.
        DAMAGED,
        /// Not a format that can be read.
        FORMAT,
        /// A format of old: .doc, .rtf, .odt.
        OLD_FORMAT,
        /// Nothing in it.
        EMPTY,
        /// More text than is reasonable, or a small file that unpacks into a huge one.
        TOO_LARGE,
        /// Reading took too long.
        TOO_SLOW;

        public String messageKey() {
            return "file.unreadable." + name().toLowerCase(Locale.ROOT);
        }
    }
}
