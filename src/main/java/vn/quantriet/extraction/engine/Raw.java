package vn.quantriet.extraction.engine;

/// The raw text, cut by code points.
final class Raw {

    private final String text;
    private final boolean plain;
    private final int[] characters;

    Raw(String text) {
        this.text = text;
        this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        this.characters = plain ? new int[0] : characters(text);
    }

    private static int[] characters(String text) {
        var result = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < result.length; i++) {
            result[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return result;
    }

    String slice(Passage passage) {
        return text.substring(character(passage.start()), character(passage.end()));
    }

    private int character(int point) {
        int limit = plain ? text.length() : characters.length - 1;
        int at = Math.min(point, limit);
        return plain ? at : characters[at];
    }
}
