package vn.quantriet.difficulty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitLine;

/// Everything about one difficulty, and what the viewer may do with it.
///
/// @param about what it is about; whether the viewer sees that is another question
/// @param steps how many were done; goes along with what is sent, so that nobody answers what has changed
/// @param superior who is above its holder; nobody at the top
/// @param mayAnswer it lies with the viewer's unit and waits for an answer
/// @param mayHand to which units the viewer may pass it
/// @param maySay whose it is may add words, or say what was asked for
/// @param heirs to which units it may be handed, since one that it belongs to or lies with has ended
public record DifficultyPage(
        DifficultyLine line,
        String words,
        String proposal,
        String raiser,
        String raisedFor,
        @Nullable About about,
        int steps,
        List<StepLine> story,
        List<StayLine> stays,
        Instant now,
        @Nullable UnitLine superior,
        boolean mayAnswer,
        List<UnitLine> mayHand,
        boolean maySay,
        boolean mayJudge,
        boolean mayWithdraw,
        String endedName,
        List<UnitLine> heirs) {

    public DifficultyPage {
        story = List.copyOf(story);
        stays = List.copyOf(stays);
        mayHand = List.copyOf(mayHand);
        heirs = List.copyOf(heirs);
    }

    public String page() {
        return line.page();
    }

    /// Whole days since it was raised, until now or until it was closed.
    public long days() {
        var end = line.state().isOpen() ? now : line.since();
        return java.time.Duration.between(line.raisedAt(), end).toDays();
    }
}
