package vn.quantriet.draft.form;

import java.text.Normalizer;

/// Makes text printable: composed letters, plain blanks, no signs that only steer a machine.
final class Print {

    private Print() {}

    /// Line breaks stay; tabs become blanks; marks that turn the direction of writing, zero-width signs and control characters go.
    static String clean(String text) {
        var printable = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> add(printable, point));
        return printable.toString().strip();
    }

    private static void add(StringBuilder printable, int point) {
        if (point == '\n' || point == 0x2028 || point == 0x2029) {
            printable.append('\n');
        } else if (point == '\t') {
            printable.append(' ');
        } else if (isPrinted(point)) {
            printable.appendCodePoint(point);
        }
    }

    private static boolean isPrinted(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE ->
                    false;
            default -> true;
        };
    }

    /// On one line.
    static String line(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ");
    }
}
