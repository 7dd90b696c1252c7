package vn.quantriet.extraction.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence that gives the work of a whole part to somebody or sets its time: "Các nhiệm vụ tại mục II do Văn phòng
/// chủ trì, hoàn thành trong quý II/2026". It is no work itself; `part` is the label it names, empty for the part it
/// stands in.
record SectionAssignment(String part, List<Text> lead, List<Text> coordinate, DeadlinePhrase time) {

    private static final Lexicon ASKED =
            Lexicon.of(
                    "thời gian thực hiện",
                    "thời gian hoàn thành",
                    "thời hạn hoàn thành",
                    "thời hạn thực hiện",
                    "thời hạn",
                    "thời gian",
                    "cơ quan chủ trì",
                    "đơn vị chủ trì",
                    "đơn vị thực hiện",
                    "cơ quan thực hiện",
                    "chủ trì thực hiện",
                    "phân công thực hiện");

    private static final Lexicon WORKS =
            Lexicon.of(
                    "nhiệm vụ",
                    "nội dung",
                    "nội dung công việc",
                    "công việc",
                    "việc",
                    "phần việc",
                    "giải pháp",
                    "hoạt động");

    private static final Lexicon SEVERAL =
            Lexicon.of("các", "những", "toàn bộ", "tất cả các", "toàn bộ các", "mọi", "tất cả");

    private static final Lexicon STANDING =
            Lexicon.of(
                    "nêu tại",
                    "nêu ở",
                    "nêu trong",
                    "quy định tại",
                    "được nêu tại",
                    "ghi tại",
                    "trong",
                    "tại",
                    "thuộc",
                    "của",
                    "ở");

    private static final Lexicon PARTS =
            Lexicon.of(
                    "tiểu mục",
                    "mục",
                    "khoản",
                    "phần",
                    "điểm",
                    "chương",
                    "điều",
                    "nhóm",
                    "nội dung");

    private static final Lexicon ABOVE =
            Lexicon.of("trên đây", "nêu trên", "nói trên", "kể trên", "trên", "còn lại", "này");

    private static final Lexicon UNSAID =
            Lexicon.of(
                    "không ghi",
                    "không nêu",
                    "không quy định",
                    "không có",
                    "chưa ghi",
                    "chưa nêu",
                    "chưa quy định",
                    "chưa xác định",
                    "không xác định",
                    "chưa có",
                    "chưa phân công",
                    "chưa giao",
                    "chưa được phân công");

    private static final Lexicon GIVEN =
            Lexicon.of("do", "được giao cho", "giao cho", "giao", "phân công cho", "phân công");

    private static final Lexicon DOING =
            Lexicon.of(
                    "chủ trì",
                    "cùng chủ trì",
                    "phụ trách",
                    "trực tiếp phụ trách",
                    "thực hiện",
                    "tổ chức thực hiện",
                    "triển khai",
                    "chịu trách nhiệm",
                    "đảm nhiệm",
                    "đảm trách",
                    "tham mưu",
                    "làm đầu mối",
                    "là cơ quan chủ trì",
                    "là đơn vị chủ trì",
                    "làm cơ quan chủ trì",
                    "lãnh đạo",
                    "lãnh đạo , chỉ đạo",
                    "chỉ đạo");

    private static final Lexicon DONE =
            Lexicon.of("hoàn thành", "xong", "thực hiện", "thời gian", "thời hạn", "tiến độ");

    private static final int LONGEST = 90;

    /// Reads a paragraph of one sentence, or nothing when it says anything else.
    static @Nullable SectionAssignment of(Text paragraph, DeadlineReader deadlines) {
        var words = paragraph.words();
        if (words.size() > LONGEST || Sentences.sentences(paragraph).size() != 1) {
            return null;
        }
        int works = works(words);
        int place = works < 0 ? -1 : place(words, works);
        if (place < 0) {
            return null;
        }
        var doer = works == after(words, SEVERAL) ? subject(words, place) : object(words);
        var time = time(words, place, deadlines);
        boolean empty = doer == null && !time.isPrinted();
        return empty || doer == null && !isOnlyTime(words, place)
                ? null
                : new SectionAssignment(
                        part(words, place),
                        doer == null ? List.of() : units(words, doer),
                        doer == null
                                ? List.of()
                                : new Coordinators(words, new NounPhrases(words)).from(doer.to()),
                        time);
    }

    private static int after(Words words, Lexicon lead) {
        int at = ASKED.match(words, 0);
        return at + lead.match(words, at);
    }

    /// Where the work is named: at the beginning, or as what "Giao X" gives.
    private static int works(Words words) {
        int first = after(words, SEVERAL);
        if (WORKS.startsAt(words, first)) {
            return first;
        }
        if (!words.is(0, "giao", "phân")) {
            return -1;
        }
        for (int i = 2; i < words.size(); i++) {
            int several = SEVERAL.match(words, i);
            if (several > 0 && WORKS.startsAt(words, i + several)) {
                return i + several;
            }
        }
        return -1;
    }

    /// Behind the words that say which work is meant, or -1 when a single piece of it is.
    private static int place(Words words, int works) {
        int at = works + WORKS.match(words, works);
        boolean several = SEVERAL.startsAt(words, works - 1) || SEVERAL.startsAt(words, works - 2);
        int standing = STANDING.match(words, at);
        int part = PARTS.match(words, at + standing);
        if (part > 0 && labelEnd(words, at + standing + part) > 0) {
            int end = labelEnd(words, at + standing + part);
            int outer = PARTS.match(words, end);
            boolean whole = outer > 0 && words.is(end + outer, "này");
            return whole ? end + outer + 1 : end;
        }
        int above = several ? Math.max(ABOVE.match(words, at), UNSAID.match(words, at)) : 0;
        return above > 0 ? at + above : -1;
    }

    /// Behind "II", "2.1", "a" or "này", or 0.
    private static int labelEnd(Words words, int at) {
        if (words.is(at, "này", "trên")) {
            return at + 1;
        }
        boolean number = Numbers.roman(words.at(at)) > 0 || words.number(at) > 0;
        boolean letter = words.at(at).length() == 1 && words.isWord(at);
        if (!number && !letter) {
            return 0;
        }
        int end = at + 1;
        while (words.is(end, ".") && words.touches(end) && words.touches(end + 1)) {
            end += 2;
        }
        return words.is(end, "nêu", "nói") && words.is(end + 1, "trên") ? end + 2 : end;
    }

    private static String part(Words words, int place) {
        for (int i = Math.max(0, place - 8); i < place; i++) {
            int part = PARTS.match(words, i);
            int end = part > 0 ? labelEnd(words, i + part) : 0;
            if (end > 0 && !words.is(i + part, "này", "trên")) {
                int to = words.is(end - 1, "trên") ? end - 2 : end;
                return words.slice(i + part, to).toString().replace(" ", "");
            }
        }
        return "";
    }

    private static NounPhrases.@Nullable NounPhrase subject(Words words, int place) {
        var phrases = new NounPhrases(words);
        NounPhrases.NounPhrase found = null;
        for (int i = place; i < words.size() && found == null; i++) {
            int given = GIVEN.match(words, i);
            boolean value = words.is(i, ":") && words.is(i + 1, "do", "giao");
            found = given > 0 && !value ? doing(words, phrases, i + given) : null;
        }
        int bare = words.past(place, ",", ":");
        return found != null ? found : doing(words, phrases, bare);
    }

    private static NounPhrases.@Nullable NounPhrase object(Words words) {
        var phrases = new NounPhrases(words);
        return doing(words, phrases, GIVEN.match(words, 0));
    }

    private static NounPhrases.@Nullable NounPhrase doing(
            Words words, NounPhrases phrases, int at) {
        var phrase = phrases.read(at);
        if (phrase == null) {
            return null;
        }
        int verb = words.past(phrase.verb(), "cùng", "sẽ", "có", ",");
        boolean ends = words.is(at - 1, ":") && !words.isWord(phrase.to());
        return ends || DOING.startsAt(words, verb) ? phrase : null;
    }

    private static List<Text> units(Words words, NounPhrases.NounPhrase phrase) {
        return UnitParser.units(words.slice(phrase.from(), phrase.to()));
    }

    private static DeadlinePhrase time(Words words, int place, DeadlineReader deadlines) {
        var rest = words.slice(place, words.size());
        if (rest.isBlank()) {
            return DeadlinePhrase.NONE;
        }
        return DeadlineReader.isOnlyTime(rest)
                ? deadlines.ofValue(rest.strip(" :,", " "))
                : deadlines.inProse(rest, 0);
    }

    /// Without a doer nothing but a time may follow: "nếu không ghi thời hạn thì hoàn thành trước ngày 30/11/2026".
    private static boolean isOnlyTime(Words words, int place) {
        for (int i = place; i < words.size(); i++) {
            boolean opens = i == place || words.is(i - 1, ":") || DONE.startsAt(words, i);
            if (opens && DeadlineReader.isOnlyTime(words.slice(i, words.size()))) {
                return true;
            }
        }
        return false;
    }
}
