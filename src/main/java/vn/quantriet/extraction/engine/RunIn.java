package vn.quantriet.extraction.engine;

/// A heading that stands before a colon in the first line of what it heads: "a) Nội dung: Tổ chức ...".
final class RunIn {

    private static final int LONGEST = 110;

    private RunIn() {}

    static Text of(Text text) {
        int colon = text.toString().indexOf(':');
        if (colon < 2 || colon > LONGEST || colon + 1 >= text.length()) {
            return Text.EMPTY;
        }
        var head = text.sub(0, colon);
        var value = head.toString();
        boolean sentence =
                value.indexOf(';') >= 0
                        || value.indexOf('.') >= 0 && value.indexOf(". ") >= 0
                        || value.endsWith("sau")
                        || value.endsWith("gồm")
                        || value.endsWith("là");
        int quote = (int) value.chars().filter(c -> c == '"' || c == '“' || c == '(').count();
        int closed = (int) value.chars().filter(c -> c == '"' || c == '”' || c == ')').count();
        return sentence || quote > closed ? Text.EMPTY : head.trim();
    }
}
