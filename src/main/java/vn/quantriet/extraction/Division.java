package vn.quantriet.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import vn.quantriet.kernel.Deadline;

/// Divides a proposal into parts (tách).
///
/// Every part keeps who does it. The time goes to the part in which it is printed, if it is printed in one; the same holds
/// for each quantity. A person looks at every part again.
final class Division {

    private static final Certainty DIVIDED = Certainty.unsure(Doubt.Part.WHOLE, "divided");

    private final Wording whole;
    private final String text;
    private final PlainText source;

    /// @param text of the whole document
    Division(Wording whole, String text) {
        this.whole = whole;
        this.text = text;
        this.source = PlainText.of(text, whole.passage());
    }

    /// Before these sentences of the content, counted from 0.
    List<Part> before(Collection<Integer> sentences) {
        var all = Sentences.of(whole.content());
        var cuts = new TreeSet<>(sentences);
        cuts.remove(0);
        if (cuts.isEmpty() || cuts.first() < 0 || cuts.last() >= all.size()) {
            throw new ReviewRefused(ReviewRefused.Reason.BAD_CUT);
        }
        var contents = new ArrayList<String>();
        int from = 0;
        for (int cut : cuts) {
            contents.add(String.join(" ", all.subList(from, cut)));
            from = cut;
        }
        contents.add(String.join(" ", all.subList(from, all.size())));
        return parts(contents);
    }

    /// Takes these words of the text out of the content; what stands before and behind them are parts too.
    List<Part> around(Passage selected) {
        var words = PlainText.of(text, selected).toString();
        int at = words.isEmpty() ? -1 : whole.content().indexOf(words);
        if (at < 0 || words.length() == whole.content().length()) {
            throw new ReviewRefused(ReviewRefused.Reason.BAD_CUT);
        }
        var contents =
                List.of(
                        whole.content().substring(0, at).strip(),
                        words,
                        whole.content().substring(at + words.length()).strip());
        return parts(contents.stream().filter(Division::saysSomething).toList());
    }

    private static boolean saysSomething(String content) {
        return content.chars().anyMatch(Character::isLetter);
    }

    private List<Part> parts(List<String> contents) {
        if (contents.size() < 2) {
            throw new ReviewRefused(ReviewRefused.Reason.BAD_CUT);
        }
        return contents.stream().map(content -> part(content, contents)).toList();
    }

    private Part part(String content, List<String> all) {
        var wording =
                new Wording(
                        whole.path(),
                        Sentences.title(content),
                        content,
                        whole.leads(),
                        whole.coordinators(),
                        belongs(whole.deadline().text(), content, all)
                                ? whole.deadline()
                                : new Deadline.Unspecified(),
                        whole.quantities().stream()
                                .filter(quantity -> belongs(quantity, content, all))
                                .toList(),
                        source.find(content).orElse(whole.passage()));
        return new Part(wording, DIVIDED);
    }

    /// Printed in this part, or in none of them.
    private static boolean belongs(String words, String content, List<String> all) {
        return content.contains(words) || all.stream().noneMatch(other -> other.contains(words));
    }
}
