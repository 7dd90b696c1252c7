package vn.quantriet.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.quantriet.kernel.Deadline;

/// Joins proposals into the first of them (gộp): its title, all their content, doers and quantities.
final class Joining {

    private final List<Wording> wordings;

    /// @param wordings in the order of the text, at least two
    Joining(List<Wording> wordings) {
        this.wordings = List.copyOf(wordings);
    }

    Part joined() {
        var first = wordings.getFirst();
        var deadlines = deadlines();
        var wording =
                new Wording(
                        first.path(),
                        first.title(),
                        wordings.stream().map(Wording::content).collect(Collectors.joining("\n")),
                        all(Wording::leads),
                        coordinators(),
                        deadlines.isEmpty() ? new Deadline.Unspecified() : deadlines.getFirst(),
                        all(Wording::quantities),
                        wordings.stream()
                                .map(Wording::passage)
                                .reduce(Passage::with)
                                .orElseThrow());
        return new Part(wording, certainty(deadlines));
    }

    private List<Deadline> deadlines() {
        return wordings.stream()
                .map(Wording::deadline)
                .filter(deadline -> !(deadline instanceof Deadline.Unspecified))
                .distinct()
                .toList();
    }

    private static Certainty certainty(List<Deadline> deadlines) {
        return deadlines.size() > 1
                ? Certainty.unsure(Doubt.Part.DEADLINE, "several_deadlines")
                : Certainty.unsure(Doubt.Part.WHOLE, "joined");
    }

    /// Who leads does not coordinate as well.
    private List<String> coordinators() {
        var leads = all(Wording::leads);
        return all(Wording::coordinators).stream().filter(unit -> !leads.contains(unit)).toList();
    }

    private List<String> all(Function<Wording, List<String>> words) {
        var together = new LinkedHashSet<String>();
        wordings.forEach(wording -> together.addAll(words.apply(wording)));
        return List.copyOf(together);
    }
}
