package vn.quantriet.extraction.engine;

import java.util.List;

/// Reads who a heading or a lead-in gives the work under it to.
final class LeadIns {

    private static final Lexicon FOLLOWING = Lexicon.of("cụ thể", "sau đây", "như sau", "sau");

    private static final Lexicon ENACTING =
            Lexicon.of(
                    "ban hành",
                    "xây dựng",
                    "đề ra",
                    "kết luận",
                    "quyết định",
                    "quy định",
                    "thông báo",
                    "hướng dẫn",
                    "quyết nghị",
                    "báo cáo",
                    "triển khai",
                    "thống nhất",
                    "tổ chức",
                    "đánh giá",
                    "lập");

    private static final Lexicon DUTIES =
            Lexicon.of(
                    "có nhiệm vụ",
                    "có trách nhiệm",
                    "tập trung thực hiện",
                    "cần tập trung",
                    "thực hiện tốt",
                    "tập trung lãnh đạo",
                    "khẩn trương");

    private static final Lexicon CALLS =
            Lexicon.of("yêu cầu", "đề nghị", "giao cho", "giao", "phân công", "chỉ đạo");

    private static final Lexicon WORKS =
            Lexicon.of(
                    "nhiệm vụ",
                    "công việc",
                    "việc",
                    "nội dung",
                    "phần việc",
                    "nội dung công việc",
                    "nhóm nhiệm vụ");

    private static final Lexicon SEVERAL =
            Lexicon.of("các", "những", "một số", "đối với các", "đối với những", "về các");

    private static final Lexicon GIVEN =
            Lexicon.of(
                    "do",
                    "giao cho",
                    "giao",
                    "được giao cho",
                    "thuộc trách nhiệm của",
                    "thuộc trách nhiệm",
                    "thuộc thẩm quyền của",
                    "phân công cho",
                    "của");

    private static final Lexicon DOING =
            Lexicon.of(
                    "chủ trì",
                    "thực hiện",
                    "phụ trách",
                    "đảm nhiệm",
                    "tham mưu",
                    "chịu trách nhiệm",
                    "triển khai");

    private static final Lexicon TOLD =
            Lexicon.of("phụ trách", "được phân công", "được giao", "có", "chưa", "thuộc", "còn");

    private static final Lexicon ABOUT =
            Lexicon.of("riêng đối với", "đối với", "riêng", "về phía", "ngoài ra , đối với");

    private LeadIns() {}

    /// Who helps with all that follows: "X chủ trì, phối hợp với Y thực hiện các nhiệm vụ sau:".
    static List<Text> helpers(Text text) {
        boolean announces = text.endsWith(":") || calls(text);
        var sentences = announces ? Sentences.sentences(text) : List.<Text>of();
        if (sentences.isEmpty()) {
            return List.of();
        }
        var doing = DoerReader.read(afterRunIn(sentences.getLast()));
        return doing.isNamed() ? doing.coordinate() : List.of();
    }

    /// The units of "1. Sở Tài chính", "... yêu cầu các cấp ủy thực hiện:", "Tổ công tác có nhiệm vụ:".
    static List<Text> units(Text text) {
        var runIn = RunIn.of(text);
        var name = unitName(runIn.isBlank() ? text.strip(" ", " :.;,") : runIn);
        if (!name.isEmpty()) {
            return name;
        }
        var given = given(text);
        if (!given.isEmpty()) {
            return given;
        }
        if (!text.endsWith(":") && !calls(text)) {
            return List.of();
        }
        for (var sentence : Sentences.sentences(text).reversed()) {
            var units = called(sentence);
            if (units.isEmpty()) {
                units = called(afterRunIn(sentence));
            }
            if (!units.isEmpty()) {
                return units;
            }
        }
        return List.of();
    }

    private static Text afterRunIn(Text sentence) {
        var head = RunIn.of(sentence);
        return head.isBlank() ? sentence : sentence.from(head.length() + 1).trim();
    }

    /// "Những việc do Văn phòng thực hiện", "Các nhiệm vụ giao Công an xã, hoàn thành trong quý I".
    private static List<Text> given(Text text) {
        var words = text.words();
        int works = SEVERAL.match(words, 0);
        int at = works + WORKS.match(words, works);
        int given = at > works ? GIVEN.match(words, at) : 0;
        var phrase = given == 0 ? null : new NounPhrases(words).read(at + given);
        if (phrase == null) {
            return List.of();
        }
        int end = words.past(phrase.to(), ",", ":", ".");
        boolean ends =
                end >= words.size()
                        || DOING.startsAt(words, phrase.verb())
                        || DeadlineReader.isOnlyTime(words.slice(end, words.size()));
        return ends ? UnitParser.units(words.slice(phrase.from(), phrase.to())) : List.of();
    }

    /// Before the first item only a call counts: who issues the document does not do its work.
    static List<Text> called(List<Text> sentences) {
        for (var sentence : sentences.reversed()) {
            var words = sentence.words();
            int call = call(words);
            boolean duty = DUTIES.find(words, 0, words.size()) >= 0;
            if (call >= 0 || duty) {
                return called(sentence);
            }
        }
        return List.of();
    }

    private static boolean calls(Text text) {
        var words = text.words();
        return FOLLOWING.find(words, Math.max(0, words.size() - 6), words.size()) >= 0;
    }

    private static List<Text> called(Text sentence) {
        var words = sentence.words();
        var end = sentence.strip("", " :.").folded();
        if (end.endsWith("quyết định") || end.endsWith("quyết nghị") || end.endsWith("kết luận")) {
            return List.of();
        }
        int call = call(words);
        if (call >= 0 && !(call == 0 && words.is(0, "chỉ"))) {
            var phrase =
                    new NounPhrases(words)
                            .read(
                                    words.is(call + CALLS.match(words, call), "cho")
                                            ? call + CALLS.match(words, call) + 1
                                            : call + CALLS.match(words, call));
            if (phrase != null) {
                return UnitParser.units(words.slice(phrase.from(), phrase.to()));
            }
        }
        if (call > 0 && !words.is(call - 1, "được") && isNobody(words, call)) {
            return about(words);
        }
        var doing = DoerReader.read(sentence);
        int verb = doing.subjectEnd();
        while (verb < words.size()
                && (!words.isWord(verb)
                        || Lexicon.ADVERBS.match(words, verb) > 0
                                && !ENACTING.startsAt(words, verb))) {
            verb += Math.max(1, Lexicon.ADVERBS.match(words, verb));
        }
        boolean enacting =
                ENACTING.find(words, verb, Math.min(words.size(), verb + 6)) >= 0
                        && sentence.folded().contains("như sau");
        return enacting ? List.of() : doing.lead();
    }

    /// "giao ban", "giao lưu" and the like give nothing to anybody.
    private static int call(Words words) {
        int call = CALLS.find(words, 0, words.size());
        while (call >= 0
                && words.is(call, "giao")
                && (words.is(call + 1, "ban", "lưu", "thông", "dịch", "mùa", "tiếp", "thời")
                        || words.is(call - 1, "bàn", "chuyển", "ngoại"))) {
            call = CALLS.find(words, call + 1, words.size());
        }
        return call;
    }

    /// "Riêng đối với Đảng ủy Công an, ngoài các nội dung trên, đề nghị:": who is asked stands first.
    private static List<Text> about(Words words) {
        int from = ABOUT.match(words, 0);
        var phrase = from == 0 ? null : new NounPhrases(words).read(from);
        return phrase != null && words.is(phrase.to(), ",", "đề", "yêu")
                ? UnitParser.units(words.slice(phrase.from(), phrase.to()))
                : List.of();
    }

    /// "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:" names who asks; who is asked stands in the items below.
    private static boolean isNobody(Words words, int call) {
        int after = call + CALLS.match(words, call);
        return words.past(
                        after, ":", ".", "như", "sau", "đây", "một", "số", "các", "những", "nội",
                        "dung", "nhiệm", "vụ", "công", "việc", "cụ", "thể", "thực", "hiện", "triển",
                        "khai", "tập", "trung", "ngay", "trọng", "tâm", "tốt")
                >= words.size();
    }

    /// The units when the text is nothing but the name of units.
    static List<Text> unitName(Text text) {
        if (text.isBlank() || text.length() > 160) {
            return List.of();
        }
        var words = text.words();
        if (words.follow(0, "đại", "hội")) {
            return List.of();
        }
        int from = DoerStart.after(words);
        var phrases = new NounPhrases(words);
        var phrase = phrases.read(from);
        boolean shouted = Folding.isMostlyCapitals(text) && phrases.isPerson(from);
        boolean capital = (words.isCapital(from) || from > 0) && !shouted;
        boolean verbal =
                Folding.isMostlyCapitals(text)
                        ? words.is(from, "tổ") && words.is(from + 1, "chức")
                        : false;
        boolean whole =
                phrase != null
                        && (phrase.to() >= words.size()
                                || from > 0
                                        && !words.is(0, "giao", "phân")
                                        && TOLD.startsAt(words, phrase.to()));
        return whole && capital && !verbal
                ? UnitParser.units(words.slice(from, words.size()))
                : List.of();
    }
}
