package vn.quantriet.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The version of the product, such as `0.1.0`. What follows a hyphen does not count.
record ProductVersion(String text) {

    /// As the build wrote it into the manifest; `0` when run from unpacked classes.
    static ProductVersion current() {
        var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
        return new ProductVersion(version.orElse("0"));
    }

    boolean isKnown() {
        return !text.equals("0");
    }

    static ProductVersion of(String text) {
        return new ProductVersion(text.strip());
    }

    boolean isNewerThan(ProductVersion other) {
        var mine = numbers();
        var others = other.numbers();
        return IntStream.range(0, Math.max(mine.size(), others.size()))
                        .map(i -> Integer.compare(at(mine, i), at(others, i)))
                        .filter(comparison -> comparison != 0)
                        .findFirst()
                        .orElse(0)
                > 0;
    }

    private List<Integer> numbers() {
        return Arrays.stream(text.replaceFirst("-.*", "").split("\\."))
                .map(part -> part.matches("\\d{1,9}") ? Integer.parseInt(part) : 0)
                .toList();
    }

    private static int at(List<Integer> numbers, int index) {
        return index < numbers.size() ? numbers.get(index) : 0;
    }
}
