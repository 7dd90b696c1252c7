package vn.quantriet.plan.overlap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.plan.words.Syllables;

/// What is known of words beforehand: which tell little, and which mean nearly the same.
final class Words {

    private record Alike(List<String> phrase, List<String> stands) {}

    private static final Set<String> COMMON =
            lines("common.txt").stream()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .map(word -> Syllables.of(word).folds().getFirst())
                    .collect(Collectors.toUnmodifiableSet());

    /// By the first syllable, the longest first.
    private static final Map<String, List<Alike>> ALIKE = alike();

    private Words() {}

    static boolean isCommon(String fold) {
        return COMMON.contains(fold);
    }

    /// The same words with each that has a like one replaced by what stands for both.
    static List<String> canonical(List<String> folds) {
        var found = new ArrayList<String>(folds.size());
        int at = 0;
        while (at < folds.size()) {
            var alike = at(folds, at);
            if (alike == null) {
                found.add(folds.get(at++));
            } else {
                found.addAll(alike.stands());
                at += alike.phrase().size();
            }
        }
        return found;
    }

    private static @Nullable Alike at(List<String> folds, int start) {
        for (var alike : ALIKE.getOrDefault(folds.get(start), List.of())) {
            int end = start + alike.phrase().size();
            if (end <= folds.size() && folds.subList(start, end).equals(alike.phrase())) {
                return alike;
            }
        }
        return null;
    }

    private static Map<String, List<Alike>> alike() {
        var found = new HashMap<String, List<Alike>>();
        for (var line : lines("alike.txt")) {
            var phrases =
                    Arrays.stream(line.split(",")).map(each -> Syllables.of(each).folds()).toList();
            for (var phrase : phrases) {
                found.computeIfAbsent(phrase.getFirst(), _ -> new ArrayList<>())
                        .add(new Alike(phrase, phrases.getFirst()));
            }
        }
        found.values()
                .forEach(list ->
                        list.sort((one, other) -> other.phrase().size() - one.phrase().size()));
        return Map.copyOf(found);
    }

    private static List<String> lines(String name) {
        var stream = Objects.requireNonNull(Words.class.getResourceAsStream(name));
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
