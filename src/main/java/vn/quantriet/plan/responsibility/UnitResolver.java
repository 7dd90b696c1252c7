package vn.quantriet.plan.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitTree;

/// Reads printed words of responsibility against the tree of one day, as the paper of one unit uses them.
///
/// First what the office remembers, then the rules on the whole phrase, then on its parts.
public class UnitResolver {

    private static final List<Rule> RULES =
            List.of(
                    new HeadRule(),
                    new PeopleRule(),
                    new GroupRule(),
                    new CommitteeRule(),
                    new NameRule());

    private static final Pattern BETWEEN = Pattern.compile("[,;()]|\\s+(?:và|cùng với|cùng)\\s+");

    private final Surroundings around;
    private final Map<String, List<UnitId>> remembered;

    /// @param home whose paper it is
    /// @param remembered what the office chose before, by [#key(String)]
    public UnitResolver(UnitTree tree, UnitLine home, Map<String, List<UnitId>> remembered) {
        this.around = new Surroundings(tree, home);
        this.remembered = Map.copyOf(remembered);
    }

    /// Under what a choice for these words is remembered: the same for other case, marks and punctuation.
    public static String key(String printed) {
        return Phrase.of(printed).toString();
    }

    public Resolution resolve(String printed) {
        var whole = whole(printed);
        if (whole instanceof Resolution.Unresolved && parts(printed).size() > 1) {
            return inParts(parts(printed));
        }
        return whole;
    }

    private Resolution whole(String printed) {
        var phrase = Phrase.of(printed);
        return known(phrase)
                .or(() -> byRule(phrase))
                .orElseGet(() -> Resolution.Unresolved.because(Resolution.Reason.UNKNOWN));
    }

    /// What was remembered counts while all of its units still are in the tree.
    private Optional<Resolution> known(Phrase phrase) {
        return Optional.ofNullable(remembered.get(phrase.toString()))
                .filter(units -> units.stream().allMatch(this::isWithin))
                .map(units -> Resolution.Resolved.units(units, Resolution.Why.REMEMBERED));
    }

    private boolean isWithin(UnitId unit) {
        return around.tree().wayTo(unit).stream()
                .anyMatch(line -> line.id().equals(around.home().id()));
    }

    private Optional<Resolution> byRule(Phrase phrase) {
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        return RULES.stream().flatMap(rule -> rule.read(phrase, around).stream()).findFirst();
    }

    private static List<String> parts(String printed) {
        return BETWEEN.splitAsStream(printed)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Takes the longest run of parts that is understood, then goes on behind it.
    private Resolution inParts(List<String> parts) {
        var meant = new LinkedHashSet<Resolution.Meant>();
        var open = new ArrayList<Resolution.Reason>();
        for (int from = 0; from < parts.size(); ) {
            var run = longestRun(parts, from);
            meant.addAll(run.meant);
            run.reason.ifPresent(open::add);
            from = run.end;
        }
        return open.isEmpty()
                ? new Resolution.Resolved(List.copyOf(meant), Resolution.Why.SEVERAL)
                : new Resolution.Unresolved(
                        open.getFirst(),
                        meant.stream().map(Resolution.Meant::unit).distinct().toList());
    }

    private record Run(int end, List<Resolution.Meant> meant, Optional<Resolution.Reason> reason) {}

    private Run longestRun(List<String> parts, int from) {
        for (int to = parts.size(); to > from; to--) {
            if (whole(String.join(", ", parts.subList(from, to)))
                    instanceof Resolution.Resolved resolved) {
                return new Run(to, resolved.meant(), Optional.empty());
            }
        }
        var reason =
                whole(parts.get(from)) instanceof Resolution.Unresolved unresolved
                        ? unresolved.reason()
                        : Resolution.Reason.UNKNOWN;
        return new Run(from + 1, List.of(), Optional.of(reason));
    }
}
