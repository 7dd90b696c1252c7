package vn.quantriet.report;

import static vn.quantriet.kernel.Permission.DIRECT_REPORTS;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Holders;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// Passes on what units that ended had not handed in (bàn giao nghĩa vụ báo cáo); what they had handed in stays theirs.
@Service
@Transactional
public class RoundHandovers {

    private final RoundRepository rounds;
    private final Holders holders;
    private final Units units;
    private final Herald herald;
    private final Audit audit;
    private final Clock clock;

    RoundHandovers(
            RoundRepository rounds,
            Holders holders,
            Units units,
            Herald herald,
            Audit audit,
            Clock clock) {
        this.rounds = rounds;
        this.holders = holders;
        this.units = units;
        this.herald = herald;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a unit that ended still owes, and who may take it over: first those that came after it.
    public record Waiting(OwedLine owed, List<UnitLine> targets) {

        public Waiting {
            targets = List.copyOf(targets);
        }
    }

    /// What waits in a round of the viewer's unit; nothing for others.
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Round round, Viewer viewer) {
        if (!directs(round, viewer)) {
            return List.of();
        }
        var ended = rounds.ended(round.id());
        if (ended.isEmpty()) {
            return List.of();
        }
        var after = holders.successors(ended.stream().map(OwedLine::unit).toList());
        var below =
                units.subtree(viewer.path()).stream()
                        .filter(unit -> !unit.id().equals(viewer.unit()))
                        .toList();
        return ended.stream()
                .map(line ->
                        new Waiting(
                                line, targets(below, after.getOrDefault(line.unit(), List.of()))))
                .toList();
    }

    private static List<UnitLine> targets(List<UnitLine> below, List<UnitId> after) {
        var successors = below.stream().filter(unit -> after.contains(unit.id())).toList();
        return successors.isEmpty() ? below : successors;
    }

    private static boolean directs(Round round, Viewer viewer) {
        return viewer.may(DIRECT_REPORTS) && viewer.unit().equals(round.unit());
    }

    /// The other unit owes the report instead. Pressing twice passes on once.
    public void pass(RoundId id, UnitId from, UnitId to, Viewer viewer) {
        var round =
                rounds.find(id)
                        .filter(found -> directs(found, viewer))
                        .orElseThrow(() -> new NotFound(id));
        if (rounds.isPassedOn(id, from)) {
            return;
        }
        var target =
                waiting(round, viewer).stream()
                        .filter(each -> each.owed().unit().equals(from))
                        .flatMap(each -> each.targets().stream())
                        .filter(unit -> unit.id().equals(to))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(to));
        boolean owed = rounds.owed(id, target.id()).isPresent();
        if (!rounds.passOn(id, from, target.id(), Deed.by(viewer, clock.instant()))) {
            return;
        }
        rounds.owe(id, List.of(target.id()));
        audit.record(
                Audit.Entry.of("round.passed_on", "round:" + id)
                        .detail("unit:%s unit:%s".formatted(from, to)));
        if (!owed) {
            rounds.owed(id, target.id()).ifPresent(line -> herald.passedOn(line, viewer));
        }
    }
}
