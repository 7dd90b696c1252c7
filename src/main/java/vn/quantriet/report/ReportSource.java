package vn.quantriet.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.difficulty.DifficultySource;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;

/// Difficulties about a report, and what a round asked in it.
@Component
class ReportSource implements DifficultySource {

    private final ReportSight sight;
    private final RoundRepository rounds;
    private final Units units;

    ReportSource(ReportSight sight, RoundRepository rounds, Units units) {
        this.sight = sight;
        this.rounds = rounds;
        this.units = units;
    }

    @Override
    public String code() {
        return "report";
    }

    @Override
    public String name() {
        return "report.source";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Thing> find(UUID id, Viewer viewer) {
        var row = sight.seen(new ReportId(id), viewer);
        return rounds.find(row.round())
                .map(round ->
                        new Thing(
                                round.title() + " · " + units.name(row.unit()), "/reports/" + id));
    }
}
