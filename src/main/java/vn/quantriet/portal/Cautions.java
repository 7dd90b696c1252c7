package vn.quantriet.portal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.quantriet.document.Direction;
import vn.quantriet.document.Transcript;
import vn.quantriet.kernel.Fold;

/// What speaks for looking at a paper once more.
///
/// @param persons names that seem to be those of people, as printed, a few of them
public record Cautions(Set<Caution> all, List<String> persons) {

    private static final int MOST = 6;
    private static final int HEAD = 4000;

    private static final Pattern PERSON =
            Pattern.compile(
                    "(?:[Đđ]ồng chí|[Đđ]/c|ĐỒNG CHÍ|[Ôô]ng|[Bb]à)[ \\u00a0:]+((?:\\p{Lu}\\p{Ll}+ ){1,4}\\p{Lu}\\p{Ll}+)");

    /// Posts and bodies begin with a capital as well.
    private static final Pattern POST =
            Pattern.compile(
                    "^(?:Bí|Phó|Trưởng|Chủ|Ủy|Uỷ|Giám|Tổng|Đảng|Ban|Thường|Chi|Cấp|Chánh|Thủ|Cục|Vụ|Văn) .*");

    private static final Pattern INTERNAL =
            Pattern.compile("\\bnoi bo\\b|\\bkhong pho bien\\b|\\bkhong cong bo\\b");

    public Cautions {
        all = Set.copyOf(all);
        persons = List.copyOf(persons);
    }

    static Cautions of(Transcript paper) {
        var all = EnumSet.noneOf(Caution.class);
        var persons = persons(paper.text());
        if (paper.line().direction() == Direction.INCOMING) {
            all.add(Caution.FROM_ABOVE);
        }
        if (!persons.isEmpty()) {
            all.add(Caution.NAMES_PERSONS);
        }
        if (isInternal(paper)) {
            all.add(Caution.INTERNAL);
        }
        return new Cautions(all, persons);
    }

    public boolean asksForConfirmation() {
        return all.contains(Caution.INTERNAL);
    }

    private static List<String> persons(String text) {
        var names = new ArrayList<String>();
        var found = PERSON.matcher(text);
        while (names.size() < MOST && found.find()) {
            var name = found.group(1);
            if (!POST.matcher(name).matches() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isInternal(Transcript paper) {
        var line = paper.line();
        var head = paper.text().substring(0, Math.min(HEAD, paper.text().length()));
        return line.direction() == Direction.INTERNAL
                || INTERNAL.matcher(Fold.fold(line.title() + " " + line.fileName() + " " + head))
                        .find();
    }
}
