package vn.quantriet.extraction.engine;

/// Sentences that look like work and are none.
final class NeverWork {

    private static final Lexicon CARRY_OUT =
            Lexicon.of("nghiêm túc", "triển khai", "thực hiện", "quán triệt");

    private static final Lexicon CALLS = Lexicon.of("yêu cầu", "đề nghị", "kêu gọi");

    private static final Lexicon STARTS =
            Lexicon.of(
                    "khuyến khích",
                    "kèm theo",
                    "danh sách kèm theo",
                    "có danh sách kèm theo",
                    "rất mong",
                    "kính mong",
                    "mong nhận được",
                    "ban hành kèm theo",
                    "việc",
                    "trên đây",
                    "trân trọng",
                    "xin trân trọng",
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

    /// "Xác định chuyển đổi số là nhiệm vụ trọng tâm" asks for it; it does not tell what it is.
    private static final Lexicon REGARDING = Lexicon.of("xác định", "coi", "xem", "lấy");

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
        if (Acts.is(sentence, type) || isBracketed(sentence) || pointsToAppendix(sentence)) {
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
        if (Manner.startsAt(words, start) && !Agents.areNamed(words.text())) {
            return true;
        }
        var phrases = new NounPhrases(words);
        var named = phrases.read(start);
        if (phrases.isPredicate(start) || named != null) {
            return named != null && (words.is(named.to(), "bị") || isBeing(words, named.verb()));
        }
        if (REGARDING.startsAt(words, start)) {
            return false;
        }
        for (int i = start; i < Math.min(words.size(), start + 24) && words.isWord(i); i++) {
            if (words.is(i, "là")
                    && BEING.startsAt(words, words.is(i + 1, "một") ? i + 2 : i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a clause only says what somebody is.
    static boolean tellsBeing(Text clause) {
        var words = clause.words();
        var named = new NounPhrases(words).read(words.isWord(0) ? 0 : 1);
        return named != null && isBeing(words, named.verb());
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

    /// "Các khâu đột phá (phân công tại Phụ lục kèm theo)" names what the appendix holds.
    private static boolean pointsToAppendix(Text sentence) {
        var end = sentence.strip("", " .;");
        int open = end.toString().lastIndexOf('(');
        boolean points =
                open > 0 && end.endsWith(")") && end.from(open).folded().contains("phụ lục");
        var words = sentence.words();
        return points
                && words.is(0, "các", "những", "danh", "một")
                && !DoerReader.read(end.sub(0, open)).isNamed();
    }

    /// A note in brackets: "(Văn bản phát hành trên hệ thống)".
    private static boolean isBracketed(Text sentence) {
        var text = sentence.trimmed(" .;");
        return text.length() > 2
                && text.charAt(0) == '('
                && text.toString().indexOf(')') == text.length() - 1;
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

    /// "trong vòng 15 ngày kể từ ngày Quyết định này có hiệu lực" speaks of a time, not of the entry into force.
    private static boolean isCounted(Words words) {
        return MarkScanner.scan(words, 0, words.size()).stream()
                .anyMatch(Mark.After.class::isInstance);
    }

    /// "Việc cấp đổi thẻ do các đảng ủy cơ sở thực hiện".
    private static boolean isHandled(Text sentence) {
        return sentence.words().is(0, "việc") && Agents.areNamed(sentence);
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
