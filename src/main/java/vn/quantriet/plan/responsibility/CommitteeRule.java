package vn.quantriet.plan.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLine;

/// A committee, or its head, stands for its unit: "Ban Thường vụ", "Đảng ủy Bộ", "Bí thư Đảng ủy", "cấp ủy".
class CommitteeRule implements Rule {

    private static final List<String> ORGANS =
            List.of(
                    "ban chap hanh",
                    "ban thuong vu",
                    "thuong truc",
                    "pho bi thu",
                    "bi thu",
                    "nguoi dung dau",
                    "tap the");

    private static final List<String> BODIES =
            List.of("dang bo", "dang uy", "chi bo", "chi uy", "cap uy");

    private static final List<String> SUPERIOR = List.of("cap tren", "cap tren truc tiep");

    @Override
    public Optional<Resolution> read(Phrase phrase, Surroundings around) {
        var organ = phrase.after(ORGANS);
        var rest = organ.orElse(phrase);
        var body = rest.after(BODIES);
        if (organ.isEmpty() && body.isEmpty() || body.isEmpty() && !rest.isEmpty()) {
            return Optional.empty();
        }
        boolean ofCell = rest.startsWith("chi");
        return resolve(body.orElse(rest), ofCell, around);
    }

    private static Optional<Resolution> resolve(Phrase tail, boolean ofCell, Surroundings around) {
        if (isAbove(tail, around)) {
            return Optional.of(Resolution.Unresolved.because(Resolution.Reason.ABOVE));
        }
        if (ofCell && tail.isEmpty() && around.home().kind() != UnitKind.CELL) {
            return Optional.of(anyCell(around));
        }
        return around.bodyBehind(tail).map(CommitteeRule::resolved);
    }

    /// A superior's committee, unless the words fit the speaker's own.
    private static boolean isAbove(Phrase tail, Surroundings around) {
        return SUPERIOR.contains(tail.toString())
                || !tail.isEmpty()
                        && !Surroundings.isMeant(around.home(), tail)
                        && around.above().stream()
                                .anyMatch(unit -> Surroundings.isMeant(unit, tail));
    }

    private static Resolution anyCell(Surroundings around) {
        var cells = around.below(around.home().id(), Set.of(UnitKind.CELL));
        return cells.isEmpty()
                ? Resolution.Unresolved.because(Resolution.Reason.NONE_SUCH)
                : new Resolution.Ambiguous(cells.stream().map(UnitLine::id).toList());
    }

    private static Resolution resolved(UnitLine unit) {
        return new Resolution.Resolved(List.of(unit.id()), Resolution.Why.COMMITTEE);
    }
}
