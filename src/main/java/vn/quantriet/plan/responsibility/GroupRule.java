package vn.quantriet.plan.responsibility;

import static vn.quantriet.organization.UnitKind.*;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLine;

/// All units of a kind: "các đảng bộ, chi bộ trực thuộc Đảng ủy Bộ", "các tổ chức chính trị - xã hội".
class GroupRule implements Rule {

    private static final List<String> QUANTIFIERS =
            List.of("tat ca cac", "toan bo cac", "toan the cac", "cac", "moi", "tung", "nhung");

    /// Their committees stand for the units that follow: "cấp ủy các chi bộ".
    private static final List<String> ORGANS =
            List.of("ban chap hanh", "ban thuong vu", "cap uy", "chi uy");

    /// Persons, one of each unit that follows: "bí thư các chi bộ".
    private static final Map<String, PositionTitle> HOLDERS =
            Map.of(
                    "pho bi thu", PositionTitle.DEPUTY_SECRETARY,
                    "bi thu", PositionTitle.SECRETARY,
                    "nguoi dung dau", PositionTitle.SECRETARY);

    private static final Map<String, Set<UnitKind>> NOUNS = nouns();

    private static final List<String> OF = List.of("cua", "thuoc", "trong toan", "trong", "toan");

    @Override
    public Optional<Resolution> read(Phrase phrase, Surroundings around) {
        var holder =
                HOLDERS.keySet().stream()
                        .filter(title -> followedByGroup(phrase, List.of(title)))
                        .findFirst();
        var before = holder.map(List::of).orElse(ORGANS);
        var named = followedByGroup(phrase, before) ? phrase.after(before).orElseThrow() : phrase;
        var quantified = quantified(named);
        var list = nouns(quantified.orElse(named));
        return list.kinds.isEmpty() || !isGroup(quantified.isPresent(), list)
                ? Optional.empty()
                : units(list, around)
                        .map(units -> resolution(units, holder.map(HOLDERS::get).orElse(null)));
    }

    private static boolean followedByGroup(Phrase phrase, List<String> before) {
        return phrase.after(before).filter(rest -> quantified(rest).isPresent()).isPresent();
    }

    /// One noun alone is a group only when words say so: "chi bộ" may be any.
    private static boolean isGroup(boolean quantified, Nouns list) {
        return quantified || list.count > 1 || list.rest.startsWith("truc thuoc");
    }

    private static Optional<Phrase> quantified(Phrase phrase) {
        return phrase.after(QUANTIFIERS);
    }

    /// The nouns at the beginning, and what follows them.
    private record Nouns(Set<UnitKind> kinds, int count, Phrase rest) {}

    private static Nouns nouns(Phrase phrase) {
        var kinds = EnumSet.noneOf(UnitKind.class);
        int count = 0;
        var rest = phrase;
        for (var next = noun(rest); next.isPresent(); next = noun(rest)) {
            kinds.addAll(NOUNS.getOrDefault(next.get(), Set.of()));
            rest = rest.after(List.of(next.get())).orElseThrow();
            rest = rest.after(List.of("va cac", "va", "cac")).orElse(rest);
            count++;
        }
        return new Nouns(kinds, count, rest);
    }

    private static Optional<String> noun(Phrase phrase) {
        return NOUNS.keySet().stream().filter(phrase::startsWith).findFirst();
    }

    /// Directly below unless the words reach further; nothing when the rest is not understood.
    private static Optional<List<UnitLine>> units(Nouns list, Surroundings around) {
        var direct = list.rest.after(List.of("truc thuoc"));
        var rest = direct.orElse(list.rest);
        boolean deep = direct.isEmpty() && reachesDeep(rest);
        return top(rest, around)
                .map(top -> members(list.kinds, top, direct.isPresent(), deep, around));
    }

    private static boolean reachesDeep(Phrase rest) {
        return rest.startsWith("trong") || rest.startsWith("toan") || rest.startsWith("cac cap");
    }

    private static List<UnitLine> members(
            Set<UnitKind> kinds, UnitLine top, boolean direct, boolean deep, Surroundings around) {
        var children = around.childrenOf(top.id(), kinds);
        return deep || children.isEmpty() && !direct ? around.below(top.id(), kinds) : children;
    }

    /// Whose subordinates: the speaker's when nothing more than "Đảng bộ", "Đảng ủy Bộ" or "các cấp" is said.
    private static Optional<UnitLine> top(Phrase rest, Surroundings around) {
        var of = rest.after(List.of("cac cap")).orElse(rest);
        var tail = of.after(OF).orElse(of);
        if (tail.isEmpty()) {
            return Optional.of(around.home());
        }
        return tail.after(List.of("dang bo", "dang uy", "chi bo", "cap uy"))
                .or(() -> Optional.of(tail))
                .flatMap(around::bodyBehind);
    }

    private static Resolution resolution(List<UnitLine> units, @Nullable PositionTitle holder) {
        return units.isEmpty()
                ? Resolution.Unresolved.because(Resolution.Reason.NONE_SUCH)
                : Resolution.Resolved.holders(
                        units.stream().map(UnitLine::id).toList(), holder, Resolution.Why.GROUP);
    }

    /// The longer before the shorter.
    private static Map<String, Set<UnitKind>> nouns() {
        var party = Set.of(COMMITTEE_BODY, CELL);
        var nouns = new LinkedHashMap<String, Set<UnitKind>>();
        nouns.put("nguoi dung dau cap uy", party);
        nouns.put("cap uy dang", party);
        nouns.put("cap uy", party);
        nouns.put("to chuc co so dang", party);
        nouns.put("to chuc dang", party);
        nouns.put("chi dang bo", party);
        nouns.put("dang bo co so", Set.of(COMMITTEE_BODY));
        nouns.put("dang uy co so", Set.of(COMMITTEE_BODY));
        nouns.put("dang bo bo phan", Set.of(COMMITTEE_BODY));
        nouns.put("dang bo", Set.of(COMMITTEE_BODY));
        nouns.put("dang uy", Set.of(COMMITTEE_BODY));
        nouns.put("chi bo co so", Set.of(CELL));
        nouns.put("chi bo", Set.of(CELL));
        nouns.put("chi uy", Set.of(CELL));
        nouns.put("ban tham muu giup viec", Set.of(ADVISORY_BODY));
        nouns.put("ban tham muu", Set.of(ADVISORY_BODY));
        nouns.put("co quan tham muu giup viec", Set.of(ADVISORY_BODY));
        nouns.put("co quan tham muu", Set.of(ADVISORY_BODY));
        nouns.put("ban xay dung dang", Set.of(ADVISORY_BODY));
        nouns.put("to chuc chinh tri xa hoi", Set.of(MASS_ORGANIZATION));
        nouns.put("to chuc doan the", Set.of(MASS_ORGANIZATION));
        nouns.put("doan the chinh tri xa hoi", Set.of(MASS_ORGANIZATION));
        nouns.put("doan the", Set.of(MASS_ORGANIZATION));
        return nouns;
    }
}
