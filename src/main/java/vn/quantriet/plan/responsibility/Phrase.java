package vn.quantriet.plan.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.quantriet.kernel.Fold;

/// Printed words made comparable: abbreviations written out, without case, marks and punctuation.
record Phrase(List<String> words) {

    /// As offices write them in capitals; in small letters "du" may be any word.
    private static final Map<String, String> ABBREVIATIONS =
            Map.ofEntries(
                    Map.entry("UBKT", "ủy ban kiểm tra"),
                    Map.entry("UBKTĐU", "ủy ban kiểm tra đảng ủy"),
                    Map.entry("BTG", "ban tuyên giáo"),
                    Map.entry("BTGĐU", "ban tuyên giáo đảng ủy"),
                    Map.entry("BTC", "ban tổ chức"),
                    Map.entry("BDV", "ban dân vận"),
                    Map.entry("VP", "văn phòng"),
                    Map.entry("VPĐU", "văn phòng đảng ủy"),
                    Map.entry("BCH", "ban chấp hành"),
                    Map.entry("BTV", "ban thường vụ"),
                    Map.entry("BTVĐU", "ban thường vụ đảng ủy"),
                    Map.entry("ĐU", "đảng ủy"),
                    Map.entry("ĐUB", "đảng ủy bộ"),
                    Map.entry("ĐB", "đảng bộ"),
                    Map.entry("CB", "chi bộ"),
                    Map.entry("CU", "chi ủy"),
                    Map.entry("TCĐ", "tổ chức đảng"),
                    Map.entry("TCCSĐ", "tổ chức cơ sở đảng"),
                    Map.entry("CĐ", "công đoàn"),
                    Map.entry("ĐTN", "đoàn thanh niên"),
                    Map.entry("CTXH", "chính trị xã hội"));

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final List<String> LEAD_INS =
            List.of("giao cho", "giao", "do", "cac dong chi", "dong chi", "tap the");
    private static final List<String> ENDINGS =
            List.of("chu tri thuc hien", "chu tri", "phoi hop", "thuc hien");

    static Phrase of(String printed) {
        var spelled =
                NO_LETTER
                        .splitAsStream(printed)
                        .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                        .collect(Collectors.joining(" "));
        return new Phrase(split(Fold.fold(spelled))).withoutTrimmings();
    }

    /// Without marks and case already, as this package writes its own words.
    static Phrase folded(String text) {
        return new Phrase(split(text));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean startsWith(String start) {
        var other = split(start);
        return words.size() >= other.size() && words.subList(0, other.size()).equals(other);
    }

    boolean endsWith(String end) {
        var other = split(end);
        return words.size() >= other.size()
                && words.subList(words.size() - other.size(), words.size()).equals(other);
    }

    /// What follows the first of the starts that fits; the longer must come before the shorter.
    Optional<Phrase> after(List<String> starts) {
        return starts.stream()
                .filter(this::startsWith)
                .findFirst()
                .map(start -> new Phrase(words.subList(split(start).size(), words.size())));
    }

    /// Holds these words in this order, one beside the other.
    boolean contains(Phrase other) {
        return (" " + this + " ").contains(" " + other + " ");
    }

    private Phrase withoutTrimmings() {
        var bare = after(LEAD_INS).orElse(this);
        return ENDINGS.stream()
                .filter(bare::endsWith)
                .findFirst()
                .map(end ->
                        new Phrase(bare.words.subList(0, bare.words.size() - split(end).size())))
                .orElse(bare);
    }

    private static List<String> split(String text) {
        return text.isBlank() ? List.of() : new ArrayList<>(List.of(text.strip().split(" ")));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
