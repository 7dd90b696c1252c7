package vn.quantriet.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.UnitLine;

/// Which unit would get what, before anything is sent (phân giao).
///
/// @param items in the order of the plan, each with the units it reaches
public record FanOut(List<Reach> items) {

    /// One item and whom it reaches.
    public record Reach(
            PlanItemId item, int version, String label, String content, List<Answer> answers) {

        public Reach {
            answers = List.copyOf(answers);
        }

        public List<UnitLine> leads() {
            return units(Part.LEAD);
        }

        /// Without those that lead anyway.
        public List<UnitLine> coordinators() {
            var leads = leads();
            return units(Part.COORDINATOR).stream().filter(unit -> !leads.contains(unit)).toList();
        }

        /// Nobody would get it, and no question is open about it.
        public boolean isLost() {
            return leads().isEmpty()
                    && coordinators().isEmpty()
                    && answers.stream().noneMatch(Answer::isOpen);
        }

        /// Somebody coordinates, and nobody leads.
        public boolean isLeaderless() {
            return leads().isEmpty()
                    && !coordinators().isEmpty()
                    && answers.stream().noneMatch(Answer::isOpen);
        }

        List<Share> shares() {
            var shares = new ArrayList<Share>();
            leads().forEach(unit -> shares.add(new Share(unit.id(), Part.LEAD)));
            coordinators().forEach(unit -> shares.add(new Share(unit.id(), Part.COORDINATOR)));
            return shares;
        }

        private List<UnitLine> units(Part part) {
            return answers.stream()
                    .filter(answer -> answer.part() == part && !answer.isOpen())
                    .flatMap(answer -> answer.units().stream())
                    .distinct()
                    .toList();
        }
    }

    /// What one unit would get.
    public record UnitReach(UnitLine unit, int leads, int coordinates) {

        UnitReach with(UnitReach other) {
            return new UnitReach(unit, leads + other.leads, coordinates + other.coordinates);
        }
    }

    public FanOut {
        items = List.copyOf(items);
    }

    /// The same words asked about once, however many items say them.
    public List<Question> questions() {
        var byWords = new LinkedHashMap<String, Question>();
        for (var item : items) {
            for (var answer : item.answers()) {
                if (answer.isOpen()) {
                    byWords.merge(answer.words(), new Question(answer, 1), Question::again);
                }
            }
        }
        return List.copyOf(byWords.values());
    }

    /// Words without a unit, and how many times they stand in the plan.
    public record Question(Answer answer, int times) {

        Question again(Question other) {
            return new Question(answer, times + other.times);
        }
    }

    public Collection<UnitReach> units() {
        var units = new LinkedHashMap<UnitId, UnitReach>();
        for (var item : items) {
            item.leads()
                    .forEach(unit ->
                            units.merge(unit.id(), new UnitReach(unit, 1, 0), UnitReach::with));
            item.coordinators()
                    .forEach(unit ->
                            units.merge(unit.id(), new UnitReach(unit, 0, 1), UnitReach::with));
        }
        return units.values();
    }

    public int leads() {
        return items.stream().mapToInt(item -> item.leads().size()).sum();
    }

    public int coordinations() {
        return items.stream().mapToInt(item -> item.coordinators().size()).sum();
    }

    public boolean isReady() {
        return !items.isEmpty() && questions().isEmpty() && items.stream().noneMatch(Reach::isLost);
    }

    /// Changes whenever what would be sent changes: one approves what one has seen.
    public String digest() {
        var text =
                items.stream()
                        .map(item -> item.item() + ":" + item.version() + ":" + item.shares())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    Map<PlanItemId, List<Share>> shares() {
        var shares = new LinkedHashMap<PlanItemId, List<Share>>();
        items.forEach(item -> shares.put(item.item(), item.shares()));
        return shares;
    }
}
