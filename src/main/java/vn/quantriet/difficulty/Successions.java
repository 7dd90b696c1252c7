package vn.quantriet.difficulty;

import static vn.quantriet.kernel.Permission.ACCEPT_ASSIGNMENTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Holders;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// Finds difficulties of units that ended, and who may take them over (bàn giao). It is always an explicit act of a superior.
@Component
class Successions {

    private final DifficultyRepository difficulties;
    private final Holders holders;
    private final Units units;

    Successions(DifficultyRepository difficulties, Holders holders, Units units) {
        this.difficulties = difficulties;
        this.holders = holders;
        this.units = units;
    }

    /// The unit that ended, be it whose it is or its holder, when the viewer stands above it.
    Optional<UnitId> ended(Difficulty found, Viewer viewer) {
        if (!found.state().isOpen() || !viewer.may(ACCEPT_ASSIGNMENTS)) {
            return Optional.empty();
        }
        return Stream.of(found.unit(), found.holder())
                .flatMap(Stream::ofNullable)
                .distinct()
                .filter(unit -> !difficulties.exists(unit))
                .filter(unit -> viewer.oversees(units.path(unit)))
                .findFirst();
    }

    /// Those that took over from the unit, as far as the viewer reaches, and then the units directly below the viewer.
    List<UnitLine> heirs(UnitId ended, Difficulty found, Viewer viewer) {
        var after =
                holders.successors(List.of(ended)).getOrDefault(ended, List.of()).stream()
                        .filter(difficulties::exists)
                        .map(units::line)
                        .filter(line -> viewer.sees(line.path()));
        var other = ended.equals(found.unit()) ? found.holder() : found.unit();
        return Stream.concat(after, units.children(viewer.unit(), viewer).stream())
                .distinct()
                .filter(line -> !line.id().equals(other))
                .toList();
    }
}
