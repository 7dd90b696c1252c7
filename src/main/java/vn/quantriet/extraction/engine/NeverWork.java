package vn.quantriet.extraction.engine;

import java.util.Set;

/// Sentences that look like work and are none.
final class NeverWork {

    private static final Lexicon CARRY_OUT =
            Lexicon.of("nghiêm túc", "triển khai", "thực hiện", "quán triệt");

    private static final Lexicon CALLS = Lexicon.of("yêu cầu", "đề nghị", "kêu gọi");

    private static final Lexicon STARTS =
            Lexicon.of(
                    "khuyến khích",
                    "kèm theo",
                    "ban hành kèm theo",
                    "việc",
                    "trên đây",
                    "đây là",
                    "thông tin liên hệ",
                    "thông tin chi tiết",
                    "mọi chi tiết",
                    "chi tiết liên hệ",
                    "chi tiết xin liên hệ",
                    "đây cũng là",
                    "quá trình",
                    "hình thức",
                    "như vậy",
                    "tuy nhiên",
                    "nhìn chung",
                    "những kết quả",
                    "nguyên nhân",
                    "bên cạnh những kết quả",
                    "trong thời gian qua",
                    "thời gian qua",
                    "những năm qua");

    private static final Lexicon CLOSING =
            Lexicon.of(
                    "kêu gọi toàn",
                    "kêu gọi các",
                    "kêu gọi mọi",
                    "kêu gọi cán bộ",
                    "kêu gọi nhân dân",
                    "kêu gọi đồng bào",
                    "có hiệu lực",
                    "được phổ biến",
                    "phổ biến đến chi bộ",
                    "phổ biến tới chi bộ",
                    "chịu trách nhiệm thi hành",
                    "tự giải thể",
                    "hết hiệu lực",
                    "chấm dứt hoạt động",
                    "giải thể sau khi",
                    "chịu trách nhiệm thi hành quyết định này");

    private static final Lexicon ACTS =
            Lexicon.of(
                    "thống nhất đánh giá",
                    "thống nhất với",
                    "tán thành",
                    "thông qua",
                    "nhất trí",
                    "phê duyệt",
                    "ban hành kèm theo",
                    "ban hành quy",
                    "bổ nhiệm",
                    "công nhận",
                    "phê chuẩn",
                    "chuẩn y",
                    "đồng ý",
                    "bãi bỏ",
                    "thay thế",
                    "thành lập",
                    "ban hành kế hoạch",
                    "kiện toàn ban",
                    "kiện toàn tổ",
                    "chỉ định đồng chí",
                    "điều động",
                    "cho ý kiến",
                    "cơ bản thống nhất",
                    "cơ bản nhất trí",
                    "cơ bản tán thành",
                    "ghi nhận",
                    "biểu dương",
                    "ban hành",
                    "sửa đổi");

    private static final Lexicon AGREEING =
            Lexicon.of(
                    "thống nhất chủ trương",
                    "thống nhất giới thiệu",
                    "thống nhất bổ nhiệm",
                    "thống nhất điều động",
                    "thống nhất cho",
                    "thống nhất về",
                    "thống nhất nội dung",
                    "thống nhất danh sách",
                    "thống nhất phương án",
                    "thống nhất số lượng",
                    "thống nhất đánh giá",
                    "thống nhất với",
                    "cơ bản thống nhất",
                    "cơ bản nhất trí",
                    "cơ bản đồng ý",
                    "nhất trí",
                    "đồng ý",
                    "ghi nhận",
                    "tán thành",
                    "biểu dương",
                    "đánh giá cao",
                    "hoan nghênh",
                    "thông qua kết quả",
                    "thông qua báo cáo");

    private static final Lexicon TROUBLE =
            Lexicon.of(
                    "nếu có khó khăn",
                    "nếu có vướng mắc",
                    "nếu có vấn đề",
                    "có khó khăn , vướng mắc",
                    "gặp khó khăn , vướng mắc",
                    "có vướng mắc",
                    "nếu gặp khó khăn",
                    "có vấn đề phát sinh",
                    "có phát sinh , vướng mắc",
                    "khó khăn , vướng mắc , đề nghị",
                    "nếu có phát sinh",
                    "có khó khăn",
                    "mọi vướng mắc",
                    "mọi khó khăn",
                    "cần sửa đổi",
                    "cần điều chỉnh",
                    "cần bổ sung",
                    "vấn đề mới phát sinh",
                    "vấn đề phát sinh",
                    "có gì vướng mắc",
                    "có vấn đề vướng mắc",
                    "nếu phát sinh");

    private static final Lexicon TELL =
            Lexicon.of(
                    "phản ánh",
                    "báo cáo",
                    "kiến nghị",
                    "liên hệ",
                    "trao đổi",
                    "thông tin",
                    "gửi ý kiến",
                    "gửi",
                    "thông báo");

    private static final Lexicon MADE_KNOWN =
            Lexicon.of("thông báo", "thông báo để", "thông báo đến", "trân trọng");

    private static final Lexicon MODAL = Lexicon.of("phải", "cần", "được", "không được");

    /// What is said of things that others have settled.
    private static final Lexicon GOVERNED =
            Lexicon.of(
                    "thực hiện theo",
                    "lấy từ",
                    "trích từ",
                    "do ngân sách",
                    "bố trí từ",
                    "áp dụng theo",
                    "tuân theo",
                    "căn cứ theo",
                    "theo quy định");

    private static final Lexicon THINGS =
            Lexicon.of(
                    "các nội dung khác",
                    "những nội dung khác",
                    "nguồn kinh phí",
                    "nội dung",
                    "kết quả",
                    "hồ sơ",
                    "tài liệu",
                    "kinh phí",
                    "thời gian",
                    "lịch",
                    "văn bản",
                    "biên bản",
                    "quy trình",
                    "bài",
                    "phiếu",
                    "danh sách",
                    "phần mềm",
                    "số liệu",
                    "dữ liệu",
                    "mô hình",
                    "phong trào",
                    "hội nghị",
                    "cuộc họp",
                    "phiên họp",
                    "buổi",
                    "lớp",
                    "thành phần",
                    "chế độ",
                    "mức",
                    "chỉ tiêu",
                    "công tác",
                    "các nội dung",
                    "các hoạt động",
                    "hoạt động",
                    "nghị quyết",
                    "đề án",
                    "bản kiểm điểm",
                    "ý kiến",
                    "các ý kiến",
                    "những nội dung",
                    "mỗi nội dung",
                    "tiêu chí",
                    "việc",
                    "các nhiệm vụ",
                    "nhiệm vụ",
                    "sản phẩm",
                    "thông tin",
                    "các văn bản",
                    "mọi",
                    "cán bộ được",
                    "báo cáo chính trị",
                    "các báo cáo",
                    "các tài liệu",
                    "bản",
                    "cơ sở vật chất");

    private static final Lexicon GIVING = Lexicon.of("giao", "yêu cầu", "đề nghị", "quyết nghị");

    private static final Lexicon BEING =
            Lexicon.of(
                    "căn cứ",
                    "cơ sở",
                    "trong những căn cứ",
                    "trong những tiêu chí",
                    "trong các tiêu chí",
                    "tiêu chí",
                    "tiêu chuẩn",
                    "điều kiện",
                    "thước đo",
                    "yếu tố",
                    "nhiệm vụ",
                    "trách nhiệm",
                    "nội dung",
                    "khâu",
                    "việc làm",
                    "trong những nội dung",
                    "trong những nhiệm vụ");

    private static final Set<String> DECIDING =
            Set.of("DECISION", "RESOLUTION", "NOTICE", "CONCLUSION");

    private static final Lexicon MUST = Lexicon.of("phải", "cần");

    private NeverWork() {}

    static boolean is(Text sentence, String type) {
        var words = sentence.words();
        int start = words.isWord(0) ? 0 : 1;
        if (STARTS.startsAt(words, start) && !isInstead(words, start) && !isHandled(sentence)
                || words.is(start, "nội")
                        && words.is(start + 1, "dung")
                        && MUST.find(words, 0, Math.min(words.size(), 30)) > 0) {
            return true;
        }
        int named = CitationScanner.typeWords().match(words, start);
        if (named > 0 && words.is(start + named, "này", "được") || isStatement(words, start)) {
            return true;
        }
        if (isAct(sentence, type) || isBracketed(sentence)) {
            return true;
        }
        return CLOSING.occursIn(sentence) && !isCounted(words)
                || isFeedback(sentence)
                || isMadeKnown(words);
    }

    /// "Kết quả chấp hành là một căn cứ để đánh giá": tells what something is.
    private static boolean isStatement(Words words, int start) {
        if (words.follow(start, "đại", "hội")
                && RunIn.of(words.text()).isBlank()
                && GIVING.find(words, start, words.size()) < 0) {
            return true;
        }
        if (isManner(words, start) && !DoerReader.namesAgent(words.text())) {
            return true;
        }
        var phrases = new NounPhrases(words);
        var named = phrases.read(start);
        if (phrases.isPredicate(start) || named != null) {
            return named != null && (words.is(named.to(), "bị") || isBeing(words, named.verb()));
        }
        for (int i = start; i < Math.min(words.size(), start + 24) && words.isWord(i); i++) {
            if (words.is(i, "là")
                    && BEING.startsAt(words, words.is(i + 1, "một") ? i + 2 : i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// "Lực lượng công an là nòng cốt." tells what somebody is; "là cơ quan thường trực" gives work.
    private static boolean isBeing(Words words, int verb) {
        if (!words.is(verb, "là") || words.is(verb + 1, "cơ", "đơn", "đầu", "bộ", "thường")) {
            return false;
        }
        for (int i = verb + 1; i < words.size(); i++) {
            if (Lexicon.VERBS.startsAt(words, i) && Lexicon.COMPOUNDS.match(words, i - 1) == 0) {
                return false;
            }
        }
        return true;
    }

    /// A note in brackets: "(Văn bản phát hành trên hệ thống)".
    private static boolean isBracketed(Text sentence) {
        var text = sentence.trimmed(" .;");
        return text.length() > 2
                && text.charAt(0) == '('
                && text.toString().indexOf(')') == text.length() - 1;
    }

    /// "Nội dung sinh hoạt phải thiết thực", "Hồ sơ được lập thành 02 bộ": how a thing must be, with nobody to do it.
    private static boolean isManner(Words words, int start) {
        int thing = THINGS.match(words, start);
        int limit = Math.min(words.size(), start + 14);
        int governed = thing == 0 ? -1 : GOVERNED.find(words, start + thing, limit);
        int modal = thing == 0 ? -1 : MODAL.find(words, start + thing, limit);
        if (governed < 0
                && (modal < 0 || !MarkScanner.scan(words, start, words.size()).isEmpty())) {
            return false;
        }
        modal = Math.max(governed, modal);
        var phrases = new NounPhrases(words);
        for (int i = start + thing; i < modal; i++) {
            if (!words.isWord(i) && !words.is(i, ",", "-")
                    || phrases.isHead(i, false) && words.isCapital(i)) {
                return false;
            }
        }
        return true;
    }

    /// "Văn phòng thông báo để các cơ quan, đơn vị biết, thực hiện." closes a notice.
    private static boolean isMadeKnown(Words words) {
        int tell = MADE_KNOWN.find(words, 0, words.size());
        int last = words.isWord(words.size() - 1) ? words.size() : words.size() - 1;
        return tell >= 0
                && words.follow(last - 2, "thực", "hiện")
                && (words.is(last - 4, "biết")
                        || words.is(last - 3, "biết")
                        || words.is(last - 5, "biết")
                        || words.is(last - 6, "biết"));
    }

    /// "Thành lập ...", "Phê duyệt ...": the document itself does it.
    static boolean isAct(Text sentence, String type) {
        var words = sentence.words();
        int start = words.isWord(0) ? 0 : 1;
        boolean act =
                ACTS.startsAt(words, start)
                        || AGREEING.startsAt(words, start)
                        || isAgreement(words, start);
        return DECIDING.contains(type) && act && !isDated(words);
    }

    /// "Ban Thường vụ thống nhất chủ trương ...": the deciding body itself agrees.
    private static boolean isAgreement(Words words, int start) {
        var named = words.isCapital(start) ? new NounPhrases(words).read(start) : null;
        return named != null && AGREEING.startsAt(words, named.verb());
    }

    /// Whether a text begins with what the document itself approves, takes note of or praises.
    static boolean isApproval(Text sentence) {
        var words = sentence.words();
        int start = words.isWord(0) ? 0 : 1;
        return AGREEING.startsAt(words, start) || isAgreement(words, start);
    }

    /// "Sửa đổi Hướng dẫn ..., ban hành đầu tháng 7/2026" is still to be done.
    private static boolean isDated(Words words) {
        var cited = CitationScanner.spans(words);
        return MarkScanner.scan(words, 0, words.size()).stream()
                .anyMatch(mark ->
                        mark instanceof Mark.After
                                || mark instanceof Mark.Moment moment
                                        && moment.months() < 12
                                        && cited.stream()
                                                .noneMatch(span ->
                                                        moment.from() >= span[0]
                                                                && moment.from() < span[1]));
    }

    /// "trong vòng 15 ngày kể từ ngày Quyết định này có hiệu lực" speaks of a time, not of the entry into force.
    private static boolean isCounted(Words words) {
        return MarkScanner.scan(words, 0, words.size()).stream()
                .anyMatch(Mark.After.class::isInstance);
    }

    /// "Việc cấp đổi thẻ do các đảng ủy cơ sở thực hiện".
    private static boolean isHandled(Text sentence) {
        return sentence.words().is(0, "việc") && DoerReader.namesAgent(sentence);
    }

    private static boolean isInstead(Words words, int start) {
        return words.is(start, "việc") && words.is(start + 1, "gửi");
    }

    /// "Nếu có khó khăn, vướng mắc, đề nghị phản ánh về ...".
    static boolean isFeedback(Text sentence) {
        var words = sentence.words();
        int trouble = TROUBLE.find(words, 0, words.size());
        return trouble >= 0 && TELL.find(words, trouble, Math.min(words.size(), trouble + 40)) >= 0;
    }

    /// A last paragraph that only calls on everyone to carry the document out.
    static boolean isAppeal(Text paragraph) {
        var sentences =
                Sentences.sentences(paragraph).stream()
                        .filter(sentence -> !isFeedback(sentence))
                        .toList();
        if (sentences.isEmpty() || sentences.size() > 2) {
            return false;
        }
        var words = sentences.getLast().words();
        int call = CALLS.find(words, 0, words.size());
        var end = sentences.getLast().trimmed(" ./;").folded();
        boolean open =
                end.endsWith("này")
                        || end.endsWith("thực hiện")
                        || end.endsWith("nghiêm túc")
                        || end.endsWith("hiệu quả")
                        || end.endsWith("kế hoạch")
                        || end.endsWith("trên")
                        || end.endsWith("kết quả");
        return call >= 0
                && words.size() - call < 45
                && open
                && CARRY_OUT.find(words, call, words.size()) >= 0
                && MarkScanner.scan(words, call, words.size()).isEmpty();
    }
}
