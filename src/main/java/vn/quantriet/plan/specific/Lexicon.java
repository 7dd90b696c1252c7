package vn.quantriet.plan.specific;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.quantriet.plan.words.Span;
import vn.quantriet.plan.words.Syllables;

/// The terms that the checks know on one day: those shipped (`terms.txt`), and what an installation has added or taken away since.
public final class Lexicon {

    /// A term that an installation added, or took away.
    public record Change(TermKind kind, String term, boolean added) {}

    private static final Lexicon SHIPPED = new Lexicon(read());

    private final Map<TermKind, Set<String>> terms;
    private final Map<TermKind, List<Syllables>> phrases;

    private Lexicon(Map<TermKind, Set<String>> terms) {
        this.terms = terms;
        this.phrases =
                terms.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, each -> phrases(each.getValue())));
    }

    public static Lexicon shipped() {
        return SHIPPED;
    }

    /// @param changes in the order in which they came into force
    public Lexicon with(List<Change> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var changed = new EnumMap<TermKind, Set<String>>(TermKind.class);
        terms.forEach((kind, known) -> changed.put(kind, new LinkedHashSet<>(known)));
        for (var change : changes) {
            var known = changed.computeIfAbsent(change.kind(), _ -> new LinkedHashSet<>());
            if (change.added()) {
                known.add(change.term());
            } else {
                known.remove(change.term());
            }
        }
        return new Lexicon(changed);
    }

    /// The terms of a kind, as written.
    public List<String> terms(TermKind kind) {
        return List.copyOf(terms.getOrDefault(kind, Set.of()));
    }

    /// The first of the terms in the text; the longest of those that begin together.
    Optional<Span> find(TermKind kind, Syllables text) {
        return of(kind).stream()
                .flatMap(phrase -> text.find(phrase).stream())
                .min((one, other) ->
                        one.start() == other.start()
                                ? other.end() - one.end()
                                : one.start() - other.start());
    }

    boolean has(TermKind kind, Syllables text) {
        return find(kind, text).isPresent();
    }

    /// The term with which the text begins.
    Optional<Span> begins(TermKind kind, Syllables text) {
        return of(kind).stream()
                .filter(text::startsWith)
                .map(phrase -> text.span(0, phrase.size()))
                .max((one, other) -> one.end() - other.end());
    }

    boolean isDayOff(LocalDate day) {
        var off = terms.getOrDefault(TermKind.DAY_OFF, Set.of());
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || off.contains(day.toString())
                || off.contains(day.toString().substring(5));
    }

    private List<Syllables> of(TermKind kind) {
        return phrases.getOrDefault(kind, List.of());
    }

    private static List<Syllables> phrases(Collection<String> terms) {
        return terms.stream().map(Syllables::of).filter(phrase -> !phrase.isEmpty()).toList();
    }

    /// Lines `KIND: term, term`; what follows `#` says where they are from.
    private static Map<TermKind, Set<String>> read() {
        var found = new EnumMap<TermKind, Set<String>>(TermKind.class);
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("terms.txt"));
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .forEach(parts ->
                            found.computeIfAbsent(
                                            TermKind.valueOf(parts[0]), _ -> new LinkedHashSet<>())
                                    .addAll(split(parts[1])));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    private static List<String> split(String terms) {
        return List.of(terms.split(",")).stream()
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
    }
}
