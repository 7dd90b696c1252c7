package vn.quantriet.extraction.engine;

/// The name of a unit as printed, with its place.
public record UnitName(String text, Passage passage) {

    static UnitName of(Text text) {
        return new UnitName(NameRepair.repair(text.toString()), text.passage());
    }
}
