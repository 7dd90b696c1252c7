package vn.quantriet.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where a piece of content may be divided: after a sentence or a clause.
final class Sentences {

    private static final int TITLE = 200;
    private static final Pattern END = Pattern.compile("[.!?…;]\\s+");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\d]{1,3}([.]\\d+)*[.]\\s+");
    private static final Pattern TAIL = Pattern.compile("[\\s.;:,]+$");

    private Sentences() {}

    /// The sentences and clauses one after the other; together they are the content, blanks apart.
    static List<String> of(String content) {
        var sentences = new ArrayList<String>();
        int from = 0;
        var end = END.matcher(content);
        while (end.find()) {
            var sentence = content.substring(from, end.end());
            if (!LABEL.matcher(sentence).matches()) {
                sentences.add(sentence.strip());
                from = end.end();
            }
        }
        if (!content.substring(from).isBlank()) {
            sentences.add(content.substring(from).strip());
        }
        return sentences;
    }

    /// The first sentence as a title, of at most 200 characters, without the mark at its end.
    static String title(String content) {
        var sentences = of(content);
        var first = sentences.isEmpty() ? "" : sentences.getFirst();
        if (first.length() > TITLE) {
            int blank = first.lastIndexOf(' ', TITLE);
            first = first.substring(0, blank > 0 ? blank : TITLE);
        }
        return TAIL.matcher(first).replaceFirst("");
    }
}
