package vn.quantriet.extraction.engine;

/// Tells word by word how far a name goes on.
final class NameSteps {

    static final Lexicon ASIDES =
            Lexicon.of(
                    "đặc biệt là",
                    "nhất là",
                    "trước hết là",
                    "trong đó có",
                    "trọng tâm là",
                    "cụ thể là",
                    "bao gồm",
                    "gồm");

    static final Lexicon STOPS =
            Lexicon.of(
                    "tự",
                    "ngay",
                    "để",
                    "nhằm",
                    "khi",
                    "nếu",
                    "mà",
                    "do",
                    "bằng",
                    "với",
                    "được",
                    "có",
                    "đối với",
                    "như",
                    "thì",
                    "vì",
                    "qua",
                    "thông qua",
                    "về việc",
                    "về",
                    "từ",
                    "trước",
                    "sau",
                    "chậm nhất",
                    "đến",
                    "tới",
                    "hoàn thành",
                    "ngoài",
                    "nhiệm vụ",
                    "việc",
                    "nghĩa vụ",
                    "ít nhất",
                    "tối thiểu",
                    "đồng thời",
                    "hoặc",
                    "chưa",
                    "vẫn",
                    "đều",
                    "còn",
                    "nói chung",
                    "trong phạm vi",
                    "trong việc",
                    "trong quá trình",
                    "trong công tác",
                    "trong thực hiện",
                    "trong triển khai",
                    "trong tổ chức",
                    "trong xây dựng",
                    "tại hội nghị",
                    "nhân dịp",
                    "bị",
                    "mỗi",
                    "xong",
                    "muộn nhất",
                    "nửa đầu",
                    "nửa cuối",
                    "thượng tuần",
                    "trung tuần",
                    "hạ tuần",
                    "tuần cuối",
                    "tuần đầu",
                    "trong thời hạn",
                    "trong thời gian",
                    "trong vòng",
                    "trong nửa",
                    "thời hạn",
                    "liên tục",
                    "một cách",
                    "đúng tiến độ",
                    "đúng thời");

    private static final Lexicon LEVELS =
            Lexicon.of(
                    "trung ương",
                    "tỉnh",
                    "thành phố",
                    "huyện",
                    "xã",
                    "phường",
                    "cơ sở",
                    "chi bộ",
                    "địa phương",
                    "thôn",
                    "bản",
                    "ấp",
                    "tổ dân phố",
                    "khu dân cư",
                    "bộ");

    private static final int LONGEST_BRACKET = 40;
    private static final int LONGEST_MANAGER = 10;

    private final Words words;
    private final NameStart starts;
    private final NameLists lists;

    NameSteps(Words words, NameStart starts) {
        this.words = words;
        this.starts = starts;
        this.lists = new NameLists(words, starts);
    }

    /// How many words from here still belong to the name; 0 at its end.
    int step(int at) {
        if (words.is(at, ",", "và", ";")) {
            boolean each = words.is(at + 1, "mỗi", "từng");
            return !lists.goesOn(at) ? 0 : each ? 2 : 1;
        }
        if (words.is(at, "(")) {
            return BracketAssignment.saysRole(words, at) ? 0 : bracket(at);
        }
        if (words.is(at, ":")) {
            boolean places =
                    words.is(at - 2, "các")
                            && (Lexicon.INNER.startsAt(words, at - 1)
                                    || Lexicon.SHORT_BODIES.startsAt(words, at - 1));
            return places && words.isCapital(at + 1) && words.isTitled(at + 1) ? 1 : 0;
        }
        if (words.is(at, "-", "/", "&")) {
            boolean apart =
                    words.is(at, "-")
                            && !words.touches(at)
                            && words.is(
                                    at + 1, "xong", "hoàn", "trước", "trong", "quý", "ngày",
                                    "thường", "hằng", "hàng", "chậm", "từ", "giao");
            return words.isWord(at + 1) && !apart ? 1 : 0;
        }
        if (!words.isWord(at)) {
            return words.is(at, ".") && words.touches(at + 1) ? 1 : 0;
        }
        boolean organisation =
                words.follow(at, "tổ", "chức")
                        && words.is(at - 1, ",")
                        && Lexicon.BARE.match(words, at - 3) == 2;
        if (organisation
                || words.is(at - 1, "các", "những", "mỗi", "từng", "mọi")
                        && words.follow(at, "tổ", "chức")
                || words.is(at - 1, ",", "và") && lists.isLeaders(at)) {
            return 2;
        }
        boolean listed = words.is(at - 1, ",", "và", ";") && words.isCapital(at);
        int body = listed ? Lexicon.BODIES.match(words, at) : 0;
        if (body > 1 && Lexicon.VERBS.find(words, at + 1, at + body) > 0) {
            return body;
        }
        boolean among = words.is(at - 1, ",", "và", ";") && !words.isCapital(at);
        int several = among ? Lexicon.BODIES.match(words, at) : 0;
        if (several > 2 && words.is(at + 1, "có")) {
            return several;
        }
        int title = words.isCapital(at) ? Lexicon.VERBS.match(words, at) : 0;
        boolean second =
                title > 1 && !words.isCapital(at + 1) && Lexicon.VERBS.match(words, at + 1) > 1;
        if (title > 1 && !second && Lexicon.COMPOUNDS.match(words, at) <= title) {
            return title;
        }
        boolean verb =
                !words.isCapital(at) && (Lexicon.NOT_BODIES.startsAt(words, at) || isLeading(at));
        int compound = verb ? 0 : Lexicon.COMPOUNDS.match(words, at);
        boolean organizes =
                compound > 0
                        && words.follow(at + 1, "tổ", "chức")
                        && !words.isCapital(at + 1)
                        && Lexicon.NOT_BODIES.startsAt(words, at + 1);
        boolean given =
                compound == 2
                        && words.is(at, "được")
                        && (words.is(at + 2, "các", "những", "nhiệm", "làm")
                                || Lexicon.VERBS.startsAt(words, at + 2)
                                        && (words.isCapital(at - 1) || words.isCapital(at - 2)));
        if (given || hasCharge(at)) {
            return 0;
        }
        if (words.follow(at, "quản", "lý") && isManaged(at)) {
            return 2;
        }
        if (compound > 0 && !organizes) {
            return compound;
        }
        if (words.is(at, "dưới", "trên") && words.number(at + 1) >= 0 && words.isWord(at + 2)) {
            return Math.max(3, 2 + Lexicon.BODIES.match(words, at + 2));
        }
        int range = range(at);
        if (range > 0) {
            return range;
        }
        if (words.is(at, "là")) {
            boolean role =
                    words.is(
                            at + 1, "cơ", "đơn", "đầu", "trưởng", "phó", "thành", "lực", "nòng",
                            "trung", "hạt", "cầu", "bộ");
            int noun = starts.afterQuantifiers(at + 1);
            return !role && starts.isHead(noun, true) ? noun - at + starts.headLength(noun) : 0;
        }
        boolean small = !words.isCapital(at);
        boolean term =
                words.is(at, "trong")
                        && (words.number(at + 1) >= 0 || Numbers.word(words.at(at + 1)) > 0);
        boolean count =
                words.number(at) > 0
                        && words.is(at + 1, "ngày", "tuần", "tháng")
                        && words.is(at + 2, "kể", "/", "một", "sau", "làm");
        if (term || count) {
            return 0;
        }
        int thing = small ? Lexicon.VERBS.match(words, at) : 0;
        if (thing > 1 && words.is(at + thing, "của")) {
            return thing;
        }
        boolean ends =
                small
                        && (Lexicon.VERBS.startsAt(words, at)
                                || Lexicon.ADVERBS.startsAt(words, at)
                                || STOPS.startsAt(words, at));
        return ends || ASIDES.startsAt(words, at) ? 0 : 1;
    }

    /// "Các Trưởng phòng theo dõi địa bàn được phân công, cập nhật ...": with a comma behind it, it is what they do.
    private boolean hasCharge(int at) {
        int charge =
                words.follow(at, "theo", "dõi") || words.follow(at, "phụ", "trách")
                        ? Lexicon.COMPOUNDS.match(words, at)
                        : 0;
        int end = at + charge + 3;
        return charge > 0
                && words.follow(end - 3, "được", "phân", "công")
                && words.is(end, ",")
                && starts.isPredicate(end + 1);
    }

    /// "cá nhân thuộc diện Tỉnh ủy quản lý": what somebody manages names the persons.
    private boolean isManaged(int at) {
        for (int i = at - 1; i > at - LONGEST_MANAGER && words.isWord(i); i--) {
            if (words.is(i, "diện")) {
                return words.isCapital(i + 1);
            }
        }
        return false;
    }

    /// "các cấp ủy từ tỉnh đến cơ sở".
    private int range(int at) {
        if (!words.is(at, "từ")) {
            return 0;
        }
        int to = afterLevel(at + 1);
        int end = words.is(to, "đến", "tới") ? afterLevel(to + 1) : 0;
        return to > at + 1 && end > to + 1 ? end - at : 0;
    }

    private int afterLevel(int at) {
        int from = at + (words.is(at, "cấp") ? 1 : 0);
        return from + LEVELS.match(words, from);
    }

    /// "Đảng ủy xã lãnh đạo các chi bộ rà soát": behind a place or a proper name it is a verb.
    private boolean isLeading(int at) {
        return words.follow(at, "lãnh", "đạo", "các")
                && (words.isCapital(at - 1)
                        || words.isCapital(at - 2)
                        || Lexicon.PLACES.match(words, at - 1) == 1
                        || Lexicon.PLACES.match(words, at - 2) == 2);
    }

    int bracket(int at) {
        for (int i = at + 1; i < Math.min(words.size(), at + LONGEST_BRACKET); i++) {
            if (words.is(i, ")")) {
                return i - at + 1;
            }
        }
        return 0;
    }
}
