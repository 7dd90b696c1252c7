package vn.quantriet.draft.form;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML: every element closed, every text and value escaped.
final class Markup {

    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /// An element with attributes, name and value in turn; what follows is inside until [#end()].
    Markup start(String name, Object... attributes) {
        closeTag();
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString());
            xml.append('"');
        }
        open.push(name);
        inTag = true;
        return this;
    }

    Markup end() {
        var name = open.pop();
        if (inTag) {
            xml.append("/>");
            inTag = false;
        } else {
            xml.append("</").append(name).append('>');
        }
        return this;
    }

    /// An element with nothing inside.
    Markup empty(String name, Object... attributes) {
        return start(name, attributes).end();
    }

    Markup text(String text) {
        if (!text.isEmpty()) {
            closeTag();
            escape(text);
        }
        return this;
    }

    private void closeTag() {
        if (inTag) {
            xml.append('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int point) {
        switch (point) {
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '&' -> xml.append("&amp;");
            case '"' -> xml.append("&quot;");
            default -> xml.appendCodePoint(isCharacter(point) ? point : '\uFFFD');
        }
    }

    /// What XML 1.0 admits.
    private static boolean isCharacter(int point) {
        return point == '\n'
                || point >= ' ' && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point > 0xFFFF;
    }

    @Override
    public String toString() {
        while (!open.isEmpty()) {
            end();
        }
        return xml.toString();
    }
}
