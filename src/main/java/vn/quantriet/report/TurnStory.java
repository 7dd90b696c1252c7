package vn.quantriet.report;

import static vn.quantriet.report.Measure.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.assignment.TurnRecord;
import vn.quantriet.plan.Part;

/// What a turn of an assignment counts as. Everything is counted for whoever had it when it happened.
///
/// A deadline falls at the end of its day. A turn is late from the first day that begins with it open after its day: never handed in, or
/// handed in in time, sent back and not handed in again.
record TurnStory(TurnRecord turn, LocalDate today, ZoneId zone) {

    Told told() {
        var facts = new ArrayList<Fact>();
        if (turn.part() == Part.COORDINATOR) {
            completed(PART_COMPLETED).ifPresent(facts::add);
        } else if (turn.holders().getLast().own()) {
            completed(OWN_COMPLETED).ifPresent(facts::add);
        } else {
            given(facts);
        }
        turn.evidence()
                .forEach(line ->
                        facts.add(fact(EVIDENCE_GIVEN, line.submittedAt(), line.id().value())));
        return new Told(turn.turn().value(), turn.turn().value(), facts);
    }

    private void given(List<Fact> facts) {
        var due = turn.due();
        boolean counts = turn.acceptedAt() != null || !turn.withdrawn();
        if (due != null && counts) {
            facts.add(fact(TURN_DUE, due));
        }
        if (due != null && counts) {
            lateOn(due).ifPresent(day -> facts.add(fact(TURN_LATE, day)));
        }
        for (var handedIn : turn.handedIn()) {
            if (handedIn.returnedAt() != null) {
                facts.add(
                        fact(TURN_RETURNED, handedIn.returnedAt(), handedIn.submission().value()));
            }
        }
        completed(TURN_COMPLETED).ifPresent(facts::add);
        if (due != null && day(turn.handedIn(), due).isAfter(due)) {
            completed(TURN_COMPLETED_LATE).ifPresent(facts::add);
        }
    }

    /// The day of the last time that it was handed in.
    private LocalDate day(List<TurnRecord.HandedIn> handedIn, LocalDate otherwise) {
        return handedIn.isEmpty() ? otherwise : day(handedIn.getLast().at());
    }

    private Optional<Fact> completed(Measure measure) {
        var at = turn.acceptedAt();
        return at == null ? Optional.empty() : Optional.of(fact(measure, at, turn.turn().value()));
    }

    Optional<LocalDate> lateOn(LocalDate due) {
        @Nullable LocalDate openSince = LocalDate.MIN;
        for (var handedIn : turn.handedIn()) {
            if (openSince != null && day(handedIn.at()).isAfter(due)) {
                break;
            }
            openSince = handedIn.returnedAt() == null ? null : day(handedIn.returnedAt());
        }
        if (openSince == null) {
            return Optional.empty();
        }
        var first = due.plusDays(1);
        var late = openSince.isAfter(first) ? openSince : first;
        return late.isAfter(today) ? Optional.empty() : Optional.of(late);
    }

    private Fact fact(Measure measure, LocalDate day) {
        return fact(measure, day, day.atStartOfDay(zone).toInstant(), turn.turn().value());
    }

    private Fact fact(Measure measure, Instant at, UUID part) {
        return fact(measure, day(at), at, part);
    }

    private Fact fact(Measure measure, LocalDate day, Instant at, UUID part) {
        var holder = turn.holderAt(at);
        return new Fact(
                measure.name(), holder.unit(), day, 1, part, turn.content(), holder.member());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
