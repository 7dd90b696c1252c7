package vn.quantriet.file.reader;

import java.util.regex.Pattern;
import vn.quantriet.file.DocumentText.Reason;

/// Text line by line, never with more than one blank line in a row, and no larger than is reasonable.
final class Lines {

    private static final int MOST = 9 << 20;
    private static final Pattern TRAILING = Pattern.compile("[ \\t\\u00A0]+(?=\\n|$)");

    private final StringBuilder text = new StringBuilder();

    /// Where the line begins, in chars; -1 for a blank one.
    int add(String line) {
        if (line.isBlank()) {
            gap();
            return -1;
        }
        int begin = text.length();
        text.append(TRAILING.matcher(line.strip()).replaceAll("")).append('\n');
        if (text.length() > MOST) {
            throw new CannotRead(Reason.TOO_LARGE, "text");
        }
        return begin;
    }

    /// Goes on with the last line that is not blank; where the words begin, in chars.
    int goOn(String words) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append(' ');
        }
        return add(words);
    }

    /// A blank line, unless there is one already or nothing before.
    void gap() {
        int length = text.length();
        if (length > 1 && text.charAt(length - 2) != '\n') {
            text.append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
