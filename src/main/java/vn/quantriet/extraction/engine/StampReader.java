package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Metadata.ArrivalStamp;

/// Finds the stamp of an arrival register and the lines that belong to it.
final class StampReader {

    private final List<Line> lines;
    private final BitSet covered = new BitSet();
    private @Nullable ArrivalStamp found;
    private final List<Text> noise = new ArrayList<>();

    private StampReader(List<Line> lines) {
        this.lines = lines;
    }

    static StampReader read(List<Line> lines) {
        var reader = new StampReader(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (isStamp(lines.get(i).text())) {
                reader.take(i);
                return reader;
            }
        }
        return reader;
    }

    private static boolean isStamp(Text text) {
        var folded = text.folded();
        boolean arrival =
                folded.startsWith("công văn đến")
                        || folded.startsWith("văn bản đến")
                        || folded.equals("đến")
                        || folded.startsWith("đến ")
                                && (folded.contains("số") || folded.contains("ngày"))
                                && text.length() < 60
                        || folded.contains("cv đến")
                        || folded.contains("công văn đến") && text.length() < 120;
        return arrival && Character.isUpperCase(text.charAt(0));
    }

    private void take(int at) {
        var parts = new ArrayList<Text>();
        parts.add(lines.get(at).text());
        covered.set(at);
        noise.add(lines.get(at).text());
        for (int i = at + 1; i < Math.min(lines.size(), at + 9); i++) {
            var text = lines.get(i).text();
            if (text.isBlank() || LineKinds.isRule(text)) {
                continue;
            }
            if (!text.words().is(0, "số", "ngày", "chuyển", "lưu", "đến", "giờ", "hồ", "sổ", "kính")
                    || isOwnNumber(text)
                    || text.length() > 60) {
                break;
            }
            covered.set(i);
            noise.add(text);
            if (!text.words().is(0, "chuyển", "lưu", "kính")) {
                parts.add(text);
            }
        }
        var body = body(at);
        var all = Text.join(parts);
        var text = new Metadata.Value(all.toString(), all.passage());
        var kind =
                all.folded().startsWith("đến")
                        ? "ĐẾN"
                        : lines.get(at).text().folded().contains("văn bản")
                                ? "VĂN BẢN ĐẾN"
                                : "CÔNG VĂN ĐẾN";
        found =
                new ArrivalStamp(
                        body == null ? null : Capitals.normal(body.toString()),
                        kind,
                        number(all),
                        date(all),
                        text);
    }

    private static boolean isOwnNumber(Text text) {
        return text.words().is(0, "số") && DocumentNumber.inLine(text) != null;
    }

    /// The receiving body is printed above the stamp; the heading then follows with a body of its own.
    private @Nullable Text body(int at) {
        int above = at - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        boolean own =
                lines.subList(at + 1, lines.size()).stream().anyMatch(line -> isBody(line.text()));
        if (above < 0 || !isBody(lines.get(above).text()) || !own && !standsApart(above)) {
            return null;
        }
        covered.set(above);
        noise.addFirst(lines.get(above).text());
        return lines.get(above).text();
    }

    /// A third body, behind a blank line, below those of the heading.
    private boolean standsApart(int line) {
        long bodies = lines.subList(0, line).stream().filter(each -> isBody(each.text())).count();
        return bodies > 1 && line > 0 && lines.get(line - 1).isBlank();
    }

    private static boolean isBody(Text text) {
        return Folding.isMostlyCapitals(text)
                && (Lexicon.BODIES.startsAt(text.words(), 0)
                        || Lexicon.SHORT_BODIES.startsAt(text.words(), 0))
                && !text.folded().startsWith("đảng cộng sản");
    }

    private static @Nullable String number(Text stamp) {
        var words = stamp.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            int at = words.is(i + 1, ":", ".") ? i + 2 : i + 1;
            if (words.is(i, "số") && words.number(at) > 0) {
                return words.slice(at, at + 1).toString();
            }
        }
        return null;
    }

    /// "30/8/19", "30/8/2019", "30 tháng 8 năm 2019".
    private static @Nullable LocalDate date(Text stamp) {
        var words = stamp.words();
        for (int i = 0; i < words.size(); i++) {
            int day = words.number(i);
            int month = words.number(i + 2);
            int year = words.number(i + 4);
            boolean dated =
                    words.is(i + 1, "/", "-", ".", "tháng")
                            && words.is(i + 3, "/", "-", ".", "năm");
            if (dated && day > 0 && month > 0 && year > 0) {
                return valid(year < 100 ? 2000 + year : year, month, day);
            }
        }
        return null;
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    boolean covers(int line) {
        return covered.get(line);
    }

    @Nullable ArrivalStamp found() {
        return found;
    }

    List<Text> noise() {
        return noise;
    }
}
