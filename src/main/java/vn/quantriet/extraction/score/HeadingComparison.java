package vn.quantriet.extraction.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.score.DocumentScore.Comparison;
import vn.quantriet.extraction.score.Score.Group;

/// Compares heading data value by value, and the recipients.
final class HeadingComparison {

    private static final Map<String, Function<@Nullable Object, String>> FIELDS = fields();

    private record Recipient(String name, String purpose) {}

    private final Comparison comparison;
    private Tally sum = Tally.NONE;

    HeadingComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    private static Map<String, Function<@Nullable Object, String>> fields() {
        var fields = new LinkedHashMap<String, Function<@Nullable Object, String>>();
        fields.put("type", ScoreFold::fold);
        fields.put("number", ScoreFold::number);
        fields.put("number_normalized", ScoreFold::number);
        for (var name :
                List.of(
                        "issued_on",
                        "place",
                        "issuer",
                        "parent_body",
                        "title",
                        "signed_by",
                        "signing_capacity",
                        "signing_role")) {
            fields.put(name, ScoreFold::fold);
        }
        return fields;
    }

    void compare(Entry gold, Entry read) {
        FIELDS.forEach((name, fold) ->
                value(name, fold.apply(gold.get(name)), fold.apply(read.get(name))));
        value("received_stamp", stamp(gold), stamp(read));
        comparison.put(Group.METADATA, sum);
        comparison.put(
                Group.RECIPIENTS,
                comparison.collections("recipient", recipients(gold), recipients(read)));
    }

    /// A wrong value is both wrong and missed; nothing on both sides does not count.
    private void value(String name, String gold, String read) {
        if (gold.isEmpty() && read.isEmpty()) {
            return;
        }
        boolean same = gold.equals(read);
        var tally =
                same
                        ? new Tally(1, 0, 0)
                        : new Tally(0, read.isEmpty() ? 0 : 1, gold.isEmpty() ? 0 : 1);
        comparison.field(name, tally);
        sum = sum.plus(tally);
        if (!same) {
            comparison.miss("metadata." + name + ": gold '" + gold + "' read '" + read + "'");
        }
    }

    private static String stamp(Entry metadata) {
        var stamp = metadata.present("received_stamp");
        if (stamp == null) {
            return "";
        }
        if (!(stamp instanceof Map<?, ?>)) {
            return ScoreFold.fold(stamp);
        }
        var day = Entry.of(stamp).present("received_on");
        return ScoreFold.fold(day == null ? "present" : day);
    }

    private static List<Recipient> recipients(Entry metadata) {
        return metadata.list("recipients").stream()
                .map(each ->
                        each instanceof Map<?, ?> map
                                ? new Recipient(
                                        ScoreFold.fold(map.get("name")),
                                        ScoreFold.fold(map.get("purpose")))
                                : new Recipient(ScoreFold.fold(each), ""))
                .toList();
    }
}
