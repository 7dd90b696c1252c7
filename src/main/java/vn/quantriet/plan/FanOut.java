package vn.quantriet.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.quantriet.organization.UnitLine;

/// Which unit or person would get what, before anything is sent (phân giao).
///
/// @param items in the order of the plan, each with whom it reaches
public record FanOut(List<Reach> items) {

    /// One item and whom it reaches.
    public record Reach(
            PlanItemId item, int version, String label, String content, List<Answer> answers) {

        public Reach {
            answers = List.copyOf(answers);
        }

        public List<Assignee> leads() {
            return assignees(Part.LEAD);
        }

        /// Without those that lead anyway.
        public List<Assignee> coordinators() {
            var leads = leads().stream().map(Assignee::receiver).collect(Collectors.toSet());
            return assignees(Part.COORDINATOR).stream()
                    .filter(one -> !leads.contains(one.receiver()))
                    .toList();
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
            leads().forEach(one -> shares.add(one.share(Part.LEAD)));
            coordinators().forEach(one -> shares.add(one.share(Part.COORDINATOR)));
            return shares;
        }

        /// Nobody twice, also not one person for two positions in a unit.
        private List<Assignee> assignees(Part part) {
            var found = new LinkedHashMap<Receiver, Assignee>();
            answers.stream()
                    .filter(answer -> answer.part() == part && !answer.isOpen())
                    .flatMap(answer -> answer.assignees().stream())
                    .forEach(one -> found.putIfAbsent(one.receiver(), one));
            return List.copyOf(found.values());
        }
    }

    /// What one unit, or one person, would get.
    public record AssigneeReach(Assignee assignee, int leads, int coordinates) {

        AssigneeReach with(AssigneeReach other) {
            return new AssigneeReach(
                    assignee, leads + other.leads, coordinates + other.coordinates);
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

    public Collection<AssigneeReach> assignees() {
        var reached = new LinkedHashMap<Receiver, AssigneeReach>();
        for (var item : items) {
            item.leads().forEach(one -> count(reached, new AssigneeReach(one, 1, 0)));
            item.coordinators().forEach(one -> count(reached, new AssigneeReach(one, 0, 1)));
        }
        return reached.values();
    }

    private static void count(Map<Receiver, AssigneeReach> reached, AssigneeReach one) {
        reached.merge(one.assignee().receiver(), one, AssigneeReach::with);
    }

    /// The units reached, also through their people.
    public List<UnitLine> units() {
        return assignees().stream().map(one -> one.assignee().unit()).distinct().toList();
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
