package vn.quantriet.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a superior's plan handed to a unit after the unit had answered it, until the unit decides.
///
/// @param upper the item that came later
/// @param before what the item said that it amends; nothing when it is new
/// @param mine the unit's items that carry the amended one out
public record UpperChange(
        PlanItemId upper,
        PlanId upperPlan,
        String planTitle,
        Wording now,
        @Nullable PlanItemId amends,
        @Nullable Wording before,
        Instant handed,
        List<PlanItemId> mine) {

    /// In which way. The name, in lower case, ends a message key.
    public enum Kind {
        ADDED,
        AMENDED
    }

    /// A part of an item that reads otherwise. The name, in lower case, ends a message key.
    public enum Field {
        CONTENT,
        OBJECTIVE,
        QUANTITIES,
        DEADLINE
    }

    /// @param before as the amended item read
    public record Changed(Field field, String before, String after) {}

    public UpperChange {
        mine = List.copyOf(mine);
    }

    public Kind kind() {
        return mine.isEmpty() ? Kind.ADDED : Kind.AMENDED;
    }

    /// What reads otherwise; nothing for a new item. Deadlines are told by their own words.
    public List<Changed> changed() {
        var changed = new ArrayList<Changed>();
        if (before != null) {
            add(changed, Field.CONTENT, before.content(), now.content());
            add(changed, Field.OBJECTIVE, before.objective(), now.objective());
            add(
                    changed,
                    Field.QUANTITIES,
                    String.join("; ", before.quantities()),
                    String.join("; ", now.quantities()));
        }
        return changed;
    }

    public boolean isDueOtherwise() {
        return before != null && !before.deadline().equals(now.deadline());
    }

    private static void add(List<Changed> changed, Field field, String before, String after) {
        if (!before.equals(after)) {
            changed.add(new Changed(field, before, after));
        }
    }

    /// The unit's own wording with what the superior changed; what the unit wrote itself stays.
    Wording into(Wording own) {
        var old = Objects.requireNonNull(before);
        return new Wording(
                own.label(),
                taken(own.content(), old.content(), now.content()),
                taken(own.objective(), old.objective(), now.objective()),
                own.solution(),
                own.quantities().equals(old.quantities()) ? now.quantities() : own.quantities(),
                own.deadline().equals(old.deadline()) ? now.deadline() : own.deadline(),
                own.leads(),
                own.coordinators());
    }

    private static String taken(String own, String old, String now) {
        return own.equals(old) ? now : own;
    }
}
