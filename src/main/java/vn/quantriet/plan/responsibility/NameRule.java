package vn.quantriet.plan.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.quantriet.organization.UnitLine;

/// A unit called by its name, whole or short: "Ban Tuyên giáo Đảng ủy Bộ", "UBKT", "Cục Sông ngòi".
class NameRule implements Rule {

    /// What is said behind the name of an advisory body to tell whose it is.
    private static final List<String> OWNERS = List.of("dang uy", "dang bo", "cap uy");

    @Override
    public Optional<Resolution> read(Phrase phrase, Surroundings around) {
        return tests(phrase, around.home())
                .map(test -> around.below().stream().filter(test).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> nearest(found, around));
    }

    /// From the surest to the loosest.
    private static Stream<Predicate<UnitLine>> tests(Phrase phrase, UnitLine home) {
        var core = Surroundings.core(phrase);
        var unowned = ownedBy(home, phrase);
        return Stream.of(
                unit -> Phrase.of(unit.name()).equals(phrase),
                unit -> !unit.shortName().isBlank() && Phrase.of(unit.shortName()).equals(phrase),
                unit -> Surroundings.core(unit).equals(core),
                unit -> withoutOwner(Phrase.of(unit.name())).equals(unowned),
                unit -> unowned.words().size() > 1 && Phrase.of(unit.name()).contains(unowned));
    }

    /// "Ban Tuyên giáo" of "Ban Tuyên giáo Đảng ủy Bộ". A name that begins with the word keeps it.
    private static Phrase withoutOwner(Phrase name) {
        return new Phrase(name.words().subList(0, endOfName(name)));
    }

    /// The same, when the owner named is the speaker; another's is left to its whole name.
    private static Phrase ownedBy(UnitLine home, Phrase phrase) {
        int end = endOfName(phrase);
        return new Phrase(phrase.words().subList(end, phrase.words().size()))
                .after(OWNERS)
                .filter(owner -> owner.isEmpty() || Surroundings.isMeant(home, owner))
                .map(_ -> new Phrase(phrase.words().subList(0, end)))
                .orElse(phrase);
    }

    private static int endOfName(Phrase name) {
        int all = name.words().size();
        return IntStream.range(1, all)
                .filter(cut ->
                        OWNERS.stream()
                                .anyMatch(new Phrase(name.words().subList(cut, all))::startsWith))
                .findFirst()
                .orElse(all);
    }

    /// The one directly below goes before those further down.
    private static Resolution nearest(List<UnitLine> found, Surroundings around) {
        var children =
                found.stream().filter(unit -> around.home().id().equals(unit.parent())).toList();
        var best = children.isEmpty() ? found : children;
        var ids = best.stream().map(UnitLine::id).toList();
        return ids.size() == 1
                ? Resolution.Resolved.units(ids, Resolution.Why.NAMED)
                : new Resolution.Ambiguous(ids);
    }
}
