package vn.quantriet.difficulty;

import static vn.quantriet.kernel.Permission.ACCEPT_ASSIGNMENTS;

import java.util.Comparator;
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

    /// Within the viewer's reach, those that took over from the unit first.
    List<UnitLine> heirs(UnitId ended, Difficulty found, Viewer viewer) {
        var after = holders.successors(List.of(ended)).getOrDefault(ended, List.of());
        return units.subtree(viewer.path()).stream()
                .filter(line -> !ended.equals(found.unit()) || !line.id().equals(viewer.unit()))
                .filter(line -> ended.equals(found.unit()) || !line.id().equals(found.unit()))
                .sorted(Comparator.comparing((UnitLine line) -> !after.contains(line.id())))
                .toList();
    }
}
