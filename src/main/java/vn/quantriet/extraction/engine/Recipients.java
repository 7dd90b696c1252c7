package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Metadata.Recipient;

/// Reads one recipient: the name and, from the bracket behind it, the purpose.
final class Recipients {

    private static final int ADDRESS_LINES = 30;

    private Recipients() {}

    static Recipient of(Text entry) {
        var text = entry.strip(" -+•", " .;,✓");
        var words = text.words();
        if (words.is(0, "lưu")) {
            var rest =
                    withoutCopies(
                            words.slice(words.is(1, ":", "tại") ? 2 : 1, words.size())
                                    .strip(" :", " .;,"));
            return new Recipient(rest.toString(), "lưu", entry.passage());
        }
        int open = text.toString().lastIndexOf('(');
        boolean bracketed = open > 0 && text.endsWith(")");
        if (!bracketed) {
            return new Recipient(text.toString(), null, entry.passage());
        }
        var purpose = purpose(text.sub(open + 1, text.length() - 1).folded());
        boolean known =
                purpose != null || Folding.bare(text.from(open + 1).toString()).startsWith("de ");
        var name = known ? text.sub(0, open).strip(" ", " .;,") : text;
        return new Recipient(name.toString(), purpose, entry.passage());
    }

    /// "VP Đảng ủy (02b)": how many copies are kept.
    private static Text withoutCopies(Text name) {
        int open = name.toString().lastIndexOf('(');
        return open > 0 && name.endsWith(")") ? name.sub(0, open).strip(" ", " .;,") : name;
    }

    private static @Nullable String purpose(String bracket) {
        var plain = Folding.bare(bracket).startsWith("de ") ? bracket.substring(3) : bracket;
        var bare = plain.replace(".", "").strip();
        return switch (bare) {
            case "b/c", "báo cáo", "b/cáo", "bc", "bcáo" -> "để báo cáo";
            case "biết", "b/biết" -> "để biết";
            case "th/h", "t/h", "thực hiện", "th", "t/hiện", "th/hiện", "triển khai thực hiện" ->
                    "để thực hiện";
            default -> null;
        };
    }

    /// The addressees of a letter after "Kính gửi:".
    static List<Recipient> addressed(List<Line> body) {
        var result = new ArrayList<Recipient>();
        boolean listing = false;
        for (int i = 0; i < Math.min(body.size(), ADDRESS_LINES); i++) {
            var text = body.get(i).text();
            if (LineKinds.isAddress(text)) {
                listing = true;
                add(text.from(8), result);
            } else if (listing && !text.isBlank()) {
                if (!LineKinds.isBullet(text)) {
                    return result;
                }
                add(LineKinds.withoutBullet(text), result);
            }
        }
        return result;
    }

    private static void add(Text text, List<Recipient> result) {
        var name = text.strip(" :-", " .;,");
        if (!name.isBlank()) {
            result.add(new Recipient(name.toString(), "kính gửi", name.passage()));
        }
    }
}
