package vn.quantriet.organization.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.MemberLine;
import vn.quantriet.organization.PositionLine;
import vn.quantriet.organization.Split;
import vn.quantriet.organization.UnitLine;

/// What a split would do, before it is done: who and what comes to which part.
///
/// @param shares one per part, then what stays when the unit goes on
/// @param ending positions that end with the unit
public record SplitPreview(List<Share> shares, List<PositionLine> ending) {

    /// @param name of the new unit; nothing for what stays
    public record Share(
            @Nullable String name,
            List<UnitLine> units,
            List<MemberLine> members,
            List<PositionLine> positions) {

        public Share {
            units = List.copyOf(units);
            members = List.copyOf(members);
            positions = List.copyOf(positions);
        }
    }

    public SplitPreview {
        shares = List.copyOf(shares);
        ending = List.copyOf(ending);
    }

    static SplitPreview of(
            Split split,
            List<UnitLine> children,
            List<MemberLine> members,
            List<PositionLine> positions) {
        var rest = split.ends() ? split.parts().getFirst().id() : split.unit();
        var units = by(children, child -> split.subordinates().getOrDefault(child.id(), rest));
        var people = by(members, member -> split.members().getOrDefault(member.id(), rest));
        var held =
                by(
                        positions,
                        position -> split.positions().getOrDefault(position.id(), split.unit()));
        var shares =
                split.parts().stream()
                        .map(part -> share(part.name().name(), part.id(), units, people, held))
                        .collect(Collectors.toList());
        var left = held.getOrDefault(split.unit(), List.of());
        if (!split.ends()) {
            shares.add(share(null, split.unit(), units, people, held));
        }
        return new SplitPreview(shares, split.ends() ? left : List.of());
    }

    private static <T> Map<UnitId, List<T>> by(List<T> things, Function<T, UnitId> to) {
        return things.stream().collect(Collectors.groupingBy(to));
    }

    private static Share share(
            @Nullable String name,
            UnitId id,
            Map<UnitId, List<UnitLine>> units,
            Map<UnitId, List<MemberLine>> people,
            Map<UnitId, List<PositionLine>> held) {
        return new Share(name, of(units, id), of(people, id), of(held, id));
    }

    private static <T> List<T> of(Map<UnitId, List<T>> things, UnitId id) {
        return Objects.requireNonNullElse(things.get(id), List.of());
    }
}
