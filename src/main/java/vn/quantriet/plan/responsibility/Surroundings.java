package vn.quantriet.plan.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitTree;

/// The unit whose paper speaks, and the tree about it on the day.
record Surroundings(UnitTree tree, UnitLine home) {

    private static final List<String> BODIES =
            List.of(
                    "ban chap hanh dang bo",
                    "ban thuong vu dang uy",
                    "dang bo",
                    "dang uy",
                    "chi bo",
                    "chi uy");

    /// Words that name a level rather than a unit: "Đảng ủy Bộ" is the committee of whatever ministry this is.
    private static final Set<String> LEVELS =
            Set.of("bo", "so", "cuc", "tong cuc", "vien", "truong", "tinh", "huyen", "khoi", "xa");

    List<UnitLine> below() {
        return tree.subtreeOf(home.id()).stream()
                .filter(unit -> !unit.id().equals(home.id()))
                .toList();
    }

    List<UnitLine> childrenOf(UnitId top, Set<UnitKind> kinds) {
        return tree.childrenOf(top).stream().filter(unit -> kinds.contains(unit.kind())).toList();
    }

    List<UnitLine> below(UnitId top, Set<UnitKind> kinds) {
        return tree.subtreeOf(top).stream()
                .filter(unit -> !unit.id().equals(top))
                .filter(unit -> kinds.contains(unit.kind()))
                .toList();
    }

    List<UnitLine> above() {
        var way = tree.wayTo(home.id());
        return way.subList(0, Math.max(0, way.size() - 1));
    }

    /// A unit's own name without the word for what it is: `cuc song ngoi`.
    static Phrase core(UnitLine unit) {
        return core(Phrase.of(unit.name()));
    }

    static Phrase core(Phrase name) {
        return name.after(BODIES).filter(rest -> !rest.isEmpty()).orElse(name);
    }

    /// The unit is meant by what stands behind "Đảng ủy": its own name, or the word of its level.
    static boolean isMeant(UnitLine unit, Phrase tail) {
        var core = core(unit);
        return core.equals(tail)
                || LEVELS.contains(tail.toString()) && core.startsWith(tail.toString());
    }

    /// The unit whose committee these words name: the speaker's own when nothing more is said.
    Optional<UnitLine> bodyBehind(Phrase tail) {
        if (tail.isEmpty() || isMeant(home, tail)) {
            return Optional.of(home);
        }
        return below().stream().filter(unit -> core(unit).equals(tail)).findFirst();
    }
}
