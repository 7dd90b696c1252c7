package vn.quantriet.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// An answer as typed: a stance, words on the whole, and words on single sections.
///
/// @param step made by the browser, so that sending twice sends once
public record OpinionForm(
        @Nullable UUID step,
        Stance stance,
        String whole,
        List<String> sections,
        List<String> words) {

    private static final int LONGEST = 20_000;

    /// One thing that is said.
    record Said(UUID answer, int place, Stance stance, String section, String remark) {}

    static OpinionForm empty(UUID step) {
        return new OpinionForm(step, Stance.AGREES, "", List.of(), List.of());
    }

    /// Read by hand, since words that hold commas are one answer.
    static OpinionForm of(MultiValueMap<String, String> typed) {
        return new OpinionForm(
                step(typed.getFirst("step")),
                stance(typed.getFirst("stance")),
                Objects.requireNonNullElse(typed.getFirst("whole"), "").strip(),
                Objects.requireNonNullElse(typed.get("section"), List.of()),
                Objects.requireNonNullElse(typed.get("words"), List.of()));
    }

    private static @Nullable UUID step(@Nullable String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static Stance stance(@Nullable String typed) {
        for (var stance : Stance.values()) {
            if (stance.name().equals(typed)) {
                return stance;
            }
        }
        return Stance.REMARKS;
    }

    /// What was typed for a section, when the form is shown again.
    public String at(int section) {
        return section < words.size() ? words.get(section) : "";
    }

    /// All that is said. Words make remarks of any stance.
    List<Said> said() {
        var answer = step == null ? UUID.randomUUID() : step;
        var said = new ArrayList<Said>();
        if (!whole.isEmpty()) {
            said.add(new Said(answer, 0, Stance.REMARKS, "", whole));
        }
        for (int place = 0; place < Math.min(sections.size(), words.size()); place++) {
            if (!words.get(place).isBlank()) {
                said.add(
                        new Said(
                                answer,
                                place + 1,
                                Stance.REMARKS,
                                sections.get(place),
                                words.get(place).strip()));
            }
        }
        if (said.isEmpty()) {
            if (stance == Stance.REMARKS) {
                throw new DraftRefused(DraftRefused.Reason.NO_REMARK);
            }
            said.add(new Said(answer, 0, stance, "", ""));
        }
        int length =
                said.stream()
                        .mapToInt(each -> each.remark().length() + each.section().length())
                        .sum();
        if (length > LONGEST) {
            throw new DraftRefused(DraftRefused.Reason.TOO_LONG, LONGEST);
        }
        return said;
    }
}
