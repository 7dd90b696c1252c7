package vn.quantriet.extraction.engine;

/// Cuts a title out of a piece of text: its first sentence, at most 200 characters.
final class Titles {

    private static final Lexicon ASSIGNED = Lexicon.of("chủ trì", "phối hợp", "hoàn thành");

    private static final int LONGEST = 200;

    private Titles() {}

    static Text of(Text text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ';' && !Sentences.isEnd(text, end)) {
            end++;
        }
        return shortened(withoutBracket(text.sub(0, end)));
    }

    static Text shortened(Text text) {
        var title = text.strip(" ", " .;:,/");
        if (title.length() <= LONGEST) {
            return title;
        }
        int blank = title.toString().lastIndexOf(' ', LONGEST);
        return title.sub(0, blank > 0 ? blank : LONGEST).strip(" ", " .;:,/");
    }

    private static boolean isAttributes(Text bracket) {
        boolean named = !Attributes.read(bracket).isEmpty();
        boolean assigned = ASSIGNED.occursIn(bracket);
        return named || assigned || DeadlineReader.isOnlyTime(bracket.trimmed("() "));
    }

    /// Attribute brackets are no part of a title.
    private static Text withoutBracket(Text text) {
        int open = text.toString().lastIndexOf('(');
        boolean attributes = open > 0 && text.endsWith(")") && isAttributes(text.from(open));
        return attributes ? text.sub(0, open) : text;
    }
}
