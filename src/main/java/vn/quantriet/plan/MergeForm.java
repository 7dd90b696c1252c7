package vn.quantriet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Deadline;

/// How a proposal goes into an item: which words, which time, whose.
///
/// @param item into which it goes, or behind which it is put
/// @param label of the heading under which it stands
/// @param content as it shall read
public record MergeForm(
        @Nullable UUID item,
        @Nullable String label,
        @Nullable String content,
        @Nullable Choice deadline,
        @Nullable Choice leads,
        @Nullable Choice quantities,
        @Nullable String reason) {

    /// Which of the two counts.
    public enum Choice {
        KEEP,
        TAKE,
        BOTH
    }

    String why() {
        return ItemForm.text(reason);
    }

    @Nullable PlanItemId itemChosen() {
        return item == null ? null : new PlanItemId(item);
    }

    /// As an item of its own.
    Wording own(Wording proposed) {
        return new Wording(
                label == null ? proposed.label() : ItemForm.text(label),
                chosen(proposed.content()),
                "",
                "",
                proposed.quantities(),
                proposed.deadline(),
                proposed.leads(),
                proposed.coordinators());
    }

    /// The item with what was chosen of the proposal.
    Wording merged(Wording item, Wording proposed) {
        return new Wording(
                item.label(),
                chosen(item.content()),
                item.objective(),
                item.solution(),
                of(quantities, item.quantities(), proposed.quantities()),
                deadline(item.deadline(), proposed.deadline()),
                of(leads, item.leads(), proposed.leads()),
                of(leads, item.coordinators(), proposed.coordinators()));
    }

    private String chosen(String otherwise) {
        var words = ItemForm.text(content);
        return words.isEmpty() ? otherwise : words;
    }

    private Deadline deadline(Deadline before, Deadline now) {
        return deadline == Choice.TAKE ? now : before;
    }

    private static List<String> of(@Nullable Choice choice, List<String> before, List<String> now) {
        return switch (Objects.requireNonNullElse(choice, Choice.KEEP)) {
            case KEEP -> before;
            case TAKE -> now.isEmpty() ? before : now;
            case BOTH -> {
                var both = new ArrayList<>(before);
                both.addAll(now);
                yield both;
            }
        };
    }
}
