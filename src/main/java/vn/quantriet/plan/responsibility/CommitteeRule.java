package vn.quantriet.plan.responsibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLine;

/// A committee stands for its unit: "Ban Thường vụ", "Đảng ủy Bộ", "cấp ủy". Its secretary is a person: "Bí thư Đảng ủy".
class CommitteeRule implements Rule {

    private static final List<String> ORGANS =
            List.of("ban chap hanh", "ban thuong vu", "thuong truc", "tap the");

    /// Persons, the longer before the shorter.
    private static final Map<String, PositionTitle> HOLDERS = holders();

    private static final List<String> BODIES =
            List.of("dang bo", "dang uy", "chi bo", "chi uy", "cap uy");

    private static final List<String> SUPERIOR = List.of("cap tren", "cap tren truc tiep");

    @Override
    public Optional<Resolution> read(Phrase phrase, Surroundings around) {
        var holder = HOLDERS.keySet().stream().filter(phrase::startsWith).findFirst();
        var organ = holder.map(List::of).map(phrase::after).orElseGet(() -> phrase.after(ORGANS));
        var rest = organ.orElse(phrase);
        var body = rest.after(BODIES);
        if (organ.isEmpty() && body.isEmpty() || body.isEmpty() && !rest.isEmpty()) {
            return Optional.empty();
        }
        boolean ofCell = rest.startsWith("chi");
        return resolve(body.orElse(rest), ofCell, holder.map(HOLDERS::get).orElse(null), around);
    }

    private static Optional<Resolution> resolve(
            Phrase tail, boolean ofCell, @Nullable PositionTitle holder, Surroundings around) {
        if (isAbove(tail, around)) {
            return Optional.of(Resolution.Unresolved.because(Resolution.Reason.ABOVE));
        }
        if (ofCell && tail.isEmpty() && around.home().kind() != UnitKind.CELL) {
            return Optional.of(anyCell(around));
        }
        return around.bodyBehind(tail).map(unit -> resolved(unit, holder));
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

    private static Resolution resolved(UnitLine unit, @Nullable PositionTitle holder) {
        return Resolution.Resolved.holders(
                List.of(unit.id()),
                holder,
                holder == null ? Resolution.Why.COMMITTEE : Resolution.Why.HOLDER);
    }

    private static Map<String, PositionTitle> holders() {
        var holders = new LinkedHashMap<String, PositionTitle>();
        holders.put("pho bi thu thuong truc", PositionTitle.DEPUTY_SECRETARY);
        holders.put("pho bi thu", PositionTitle.DEPUTY_SECRETARY);
        holders.put("bi thu", PositionTitle.SECRETARY);
        holders.put("nguoi dung dau", PositionTitle.SECRETARY);
        return holders;
    }
}
