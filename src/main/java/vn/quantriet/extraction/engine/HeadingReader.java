package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the heading: issuing body and the one above it, number, place and date, the stamp of arrival.
final class HeadingReader {

    private static final Lexicon MOTTO =
            Lexicon.of(
                    "cộng hòa xã hội",
                    "cộng hoà xã hội",
                    "chủ nghĩa việt nam",
                    "đảng cộng sản",
                    "đảng cộng sản việt nam",
                    "cộng hòa xã hội chủ nghĩa việt nam",
                    "độc lập - tự do - hạnh phúc",
                    "độc lập - tự do",
                    "cộng hoà xã hội chủ nghĩa việt nam");

    private static final Lexicon BODY_HEADS =
            Lexicon.of(
                    "đại hội",
                    "đảng bộ",
                    "đảng ủy",
                    "tỉnh ủy",
                    "thành ủy",
                    "huyện ủy",
                    "quận ủy",
                    "thị ủy",
                    "ban",
                    "ủy ban",
                    "chi bộ",
                    "sở",
                    "văn phòng",
                    "hội đồng",
                    "ubnd",
                    "hđnd",
                    "mttq",
                    "bộ",
                    "cục",
                    "trường",
                    "công đoàn",
                    "hội",
                    "đoàn",
                    "trung ương",
                    "mặt trận",
                    "phòng",
                    "tòa án",
                    "viện",
                    "công an",
                    "tổng",
                    "liên đoàn",
                    "chi cục",
                    "trung tâm",
                    "ban chấp hành",
                    "thành đoàn",
                    "tỉnh đoàn",
                    "huyện đoàn",
                    "đảng đoàn",
                    "bộ chính trị",
                    "học viện",
                    "chính phủ",
                    "quốc hội",
                    "thủ tướng",
                    "tổ",
                    "bệnh viện",
                    "thanh tra",
                    "ban chỉ đạo",
                    "xã",
                    "phường");

    private static final Lexicon OPEN_ENDED =
            Lexicon.of(
                    "đảng ủy",
                    "đảng bộ",
                    "văn phòng",
                    "sở",
                    "ban chấp hành",
                    "chi bộ",
                    "ủy ban nhân dân",
                    "hội đồng nhân dân",
                    "ban chấp hành đảng bộ",
                    "ban chấp hành trung ương",
                    "ubnd",
                    "ủy ban",
                    "ban thường vụ",
                    "trường",
                    "bộ",
                    "ban",
                    "cục",
                    "ban cán sự đảng",
                    "ủy ban mặt trận tổ quốc",
                    "ủy ban mttq",
                    "ủy ban mặt trận tổ quốc việt nam",
                    "đảng đoàn",
                    "công đoàn",
                    "hội",
                    "ban quản lý",
                    "trung tâm",
                    "chi cục",
                    "đảng bộ tỉnh",
                    "đảng bộ huyện",
                    "đảng bộ xã",
                    "đảng bộ phường",
                    "đảng ủy xã",
                    "đảng ủy phường",
                    "ban chỉ đạo");

    private static final Lexicon STAMPED =
            Lexicon.of(
                    "sao y",
                    "sao lục",
                    "bản sao",
                    "trích sao",
                    "hỏa tốc",
                    "thượng khẩn",
                    "khẩn",
                    "mật",
                    "tối mật",
                    "tuyệt mật",
                    "dự thảo",
                    "bản chính",
                    "lưu hành nội bộ",
                    "đã ký",
                    "đến");

    private static final int LONGEST = 1000;

    private final List<Text> bodies = new ArrayList<>();
    private @Nullable Text number;
    private boolean numbered;
    private @Nullable Text place;
    private @Nullable LocalDate date;
    private @Nullable Text dateText;
    private @Nullable Text subject;
    private final StampReader stamp;
    private boolean inSubject;
    private @Nullable Text open;
    private @Nullable Text yearless;

    private HeadingReader(StampReader stamp) {
        this.stamp = stamp;
    }

    static HeadingReader read(List<Line> lines) {
        var stamp = StampReader.read(lines);
        var reader = new HeadingReader(stamp);
        for (int i = 0; i < lines.size(); i++) {
            if (!stamp.covers(i)) {
                reader.take(lines.get(i));
            }
        }
        return reader;
    }

    private void take(Line line) {
        if (line.isBlank()) {
            inSubject = false;
            return;
        }
        for (var column : line.columns()) {
            Cells.of(column).forEach(cell -> broken(cell.trimmed(" |")));
        }
    }

    /// A date may be broken after "ngày": "Hòa Sơn, ngày" and below "10 tháng 12 năm 2025".
    private void broken(Text text) {
        var piece = open == null ? text : Text.join(List.of(open, text));
        open = null;
        if (yearless != null && text.words().is(0, "năm")) {
            piece = Text.join(List.of(yearless, text));
            yearless = null;
            dateText = null;
        }
        if (piece.folded().endsWith(", ngày") && piece.length() < 60) {
            open = piece;
        } else {
            piece(piece);
        }
    }

    private void piece(Text piece) {
        var text = withoutMotto(piece);
        if (text.isBlank() || LineKinds.isRule(text)) {
            return;
        }
        var folded = text.folded();
        if (folded.startsWith("v/v") || folded.startsWith("về việc")) {
            subject = text.from(folded.startsWith("v/v") ? 3 : 0).strip(" :", " ");
            inSubject = true;
        } else if (isDateLine(text)) {
            dateLine(text);
        } else if (text.words().is(0, "số", "sô")) {
            numberLine(text);
        } else if (inSubject && subject != null && subject.length() < LONGEST) {
            subject = Text.join(List.of(subject, text));
        } else if (Folding.isMostlyCapitals(text)
                && !(isUnionTitle(text) && !bodies.isEmpty())
                && !isNote(text)
                && !(numbered && dateText != null)) {
            body(text);
        }
    }

    /// The line that papers of the Youth Union print where others have the motto; before any body it is the body above.
    private static boolean isUnionTitle(Text text) {
        var folded = text.strip(" *", " *").folded();
        return folded.equals("đoàn tncs hồ chí minh")
                || folded.equals("đoàn thanh niên cộng sản hồ chí minh");
    }

    /// A stamp or note with figures is no body: "BỘ TƯ PHÁP: 27/8".
    private static boolean isNote(Text text) {
        if (STAMPED.startsAt(text.words(), 0)) {
            return true;
        }
        var value = text.toString();
        int colon = value.indexOf(':');
        return colon >= 0 && value.chars().anyMatch(Character::isDigit);
    }

    private static Text withoutMotto(Text piece) {
        var words = piece.words();
        for (int i = 0; i < words.size(); i++) {
            int size = MOTTO.match(words, i);
            if (size > 0) {
                var rest = List.of(words.slice(0, i), words.slice(i + size, words.size()));
                return withoutMotto(Text.join(rest).trimmed(" -|"));
            }
        }
        return piece;
    }

    private static boolean isDateLine(Text text) {
        var folded = text.folded();
        int day = folded.indexOf("ngày");
        return day >= 0
                && text.length() < 160
                && (folded.indexOf("tháng", day) > 0 || MarkDates.first(text.from(day)) != null);
    }

    private void dateLine(Text text) {
        var folded = text.folded();
        int day = folded.indexOf("ngày");
        var before = text.sub(0, day);
        var words = before.words();
        if (words.is(0, "số", "sô")) {
            numberLine(before);
            int from = words.is(1, ":") ? 2 : 1;
            int end = Math.max(NumberShape.end(words, from), from);
            while (end < words.size() && !(words.isCapital(end) && !words.is(end - 1, "/", "-"))) {
                end++;
            }
            before = words.slice(end, words.size());
        }
        if (dateText == null) {
            place = before.strip(" ,.-", " ,.:-");
            dateText = text.from(day);
            date = MarkDates.first(dateText);
            yearless = date == null ? text : null;
        }
    }

    private void numberLine(Text text) {
        if (!numbered) {
            numbered = true;
            number = DocumentNumber.inLine(text);
        }
    }

    private void body(Text text) {
        var words = text.words();
        boolean head = BODY_HEADS.startsAt(words, 0);
        if (bodies.isEmpty()) {
            if (head) {
                bodies.add(text);
            }
            return;
        }
        var last = bodies.getLast();
        boolean open = isOpen(last.words());
        boolean sameHead =
                words.is(0, "đảng") && words.is(1, "bộ", "ủy")
                        || words.is(0, "ban", "ủy") && words.size() > 1
                        || words.follow(0, "văn", "phòng") && last.folded().endsWith("trung ương");
        if (head && !(open && !sameHead)) {
            bodies.add(text);
        } else if (open || !numbered && dateText == null) {
            bodies.set(bodies.size() - 1, Text.join(List.of(last, text)));
        }
    }

    /// Whether a name's last words ask for another line: "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ".
    private static boolean isOpen(Words words) {
        for (int from = 0; from < words.size(); from++) {
            if (OPEN_ENDED.match(words, from) == words.size() - from) {
                return from == 0 || words.is(0, "đại", "ban", "ủy", "hội", "văn");
            }
        }
        return words.is(words.size() - 1, "và", "-", ",");
    }

    @Nullable Text number() {
        return number;
    }

    @Nullable Text place() {
        return place;
    }

    @Nullable LocalDate date() {
        return date;
    }

    @Nullable Text dateText() {
        return dateText;
    }

    @Nullable Text subject() {
        return subject;
    }

    @Nullable Text issuer() {
        return bodies.isEmpty() ? null : bodies.getLast();
    }

    @Nullable Text parentBody() {
        return bodies.size() < 2 ? null : bodies.get(bodies.size() - 2);
    }

    StampReader stamp() {
        return stamp;
    }
}
