package vn.quantriet.extraction.engine;

import org.jspecify.annotations.Nullable;

/// The names of attributes of work as plans print them: "Chủ trì:", "Đơn vị phối hợp:", "Thời hạn thực hiện:".
final class AttributeKeys {

    /// What an attribute says about the work.
    enum Role {
        LEAD,
        COORDINATE,
        DEADLINE,
        CONTENT,
        PRODUCT,
        AUDIENCE,
        OTHER
    }

    private static final Lexicon LEAD =
            Lexicon.of(
                    "chủ trì",
                    "chủ trì thực hiện",
                    "đơn vị chủ trì",
                    "cơ quan chủ trì",
                    "đơn vị thực hiện",
                    "cơ quan thực hiện",
                    "đơn vị , cá nhân thực hiện",
                    "cá nhân , đơn vị thực hiện",
                    "tập thể , cá nhân thực hiện",
                    "chủ trì , tham mưu",
                    "chủ trì , thực hiện",
                    "chủ trì , triển khai",
                    "phân công",
                    "phân công thực hiện",
                    "phân công nhiệm vụ",
                    "đơn vị chủ trì thực hiện",
                    "cơ quan chủ trì thực hiện",
                    "cơ quan , đơn vị chủ trì",
                    "cơ quan , đơn vị thực hiện",
                    "đơn vị , địa phương thực hiện",
                    "người phụ trách",
                    "đồng chí phụ trách",
                    "phụ trách",
                    "đơn vị phụ trách",
                    "cơ quan phụ trách",
                    "trách nhiệm",
                    "trách nhiệm thực hiện",
                    "trách nhiệm chủ trì",
                    "trách nhiệm khắc phục",
                    "cơ quan chịu trách nhiệm",
                    "đơn vị chịu trách nhiệm",
                    "người thực hiện",
                    "người chủ trì",
                    "người chuẩn bị",
                    "đồng chí thực hiện",
                    "đồng chí chuẩn bị",
                    "phân công chuẩn bị",
                    "người được phân công",
                    "chịu trách nhiệm",
                    "cơ quan tham mưu",
                    "đơn vị tham mưu",
                    "bộ phận thực hiện",
                    "tổ chức thực hiện",
                    "thực hiện",
                    "đơn vị đầu mối",
                    "cơ quan đầu mối",
                    "đầu mối",
                    "đầu mối thực hiện",
                    "lãnh đạo phụ trách",
                    "lãnh đạo chỉ đạo",
                    "đơn vị được giao",
                    "giao",
                    "chủ trì tham mưu",
                    "cơ quan chủ trì tham mưu",
                    "đơn vị chủ trì tham mưu",
                    "cá nhân thực hiện",
                    "phân công trách nhiệm",
                    "đơn vị triển khai",
                    "chỉ đạo thực hiện",
                    "đơn vị tổ chức",
                    "cơ quan tổ chức",
                    "người , đơn vị thực hiện",
                    "chủ thể thực hiện",
                    "đơn vị/cá nhân thực hiện",
                    "đơn vị / cá nhân thực hiện",
                    "đơn vị , người thực hiện",
                    "đồng chí chủ trì",
                    "cấp thực hiện",
                    "nơi thực hiện",
                    "đơn vị , bộ phận thực hiện",
                    "cơ quan , đơn vị , địa phương thực hiện",
                    "cơ quan , tổ chức thực hiện",
                    "cơ quan , tổ chức chủ trì");

    private static final Lexicon COORDINATE =
            Lexicon.of(
                    "phối hợp",
                    "phối hợp thực hiện",
                    "đơn vị phối hợp",
                    "cơ quan phối hợp",
                    "đơn vị phối hợp thực hiện",
                    "cơ quan phối hợp thực hiện",
                    "cơ quan , đơn vị phối hợp",
                    "người phối hợp",
                    "đồng chí phối hợp",
                    "trách nhiệm phối hợp",
                    "bộ phận phối hợp",
                    "tổ chức phối hợp",
                    "cùng phối hợp",
                    "cá nhân phối hợp",
                    "đơn vị , cá nhân phối hợp",
                    "cơ quan , tổ chức phối hợp");

    private static final Lexicon DEADLINE =
            Lexicon.of(
                    "thời gian",
                    "thời gian thực hiện",
                    "thời hạn",
                    "thời hạn thực hiện",
                    "thời hạn hoàn thành",
                    "thời gian hoàn thành",
                    "tiến độ",
                    "tiến độ thực hiện",
                    "tiến độ hoàn thành",
                    "thời điểm",
                    "thời điểm thực hiện",
                    "thời điểm hoàn thành",
                    "hoàn thành",
                    "thời gian tổ chức",
                    "thời gian , tiến độ",
                    "thời gian trình",
                    "thời hạn trình",
                    "thời gian tiến hành",
                    "thời hạn báo cáo",
                    "thời gian báo cáo",
                    "thời gian triển khai",
                    "thời gian ban hành",
                    "lộ trình",
                    "lộ trình thực hiện",
                    "thời gian bắt đầu",
                    "thời gian kết thúc",
                    "thời gian dự kiến",
                    "dự kiến thời gian",
                    "thời gian , địa điểm",
                    "thời gian cụ thể",
                    "kỳ hạn",
                    "hạn hoàn thành",
                    "ngày hoàn thành",
                    "mốc thời gian",
                    "thời gian xong",
                    "thời gian gửi",
                    "thời gian kiểm tra",
                    "thời gian giám sát",
                    "thời gian học tập",
                    "thời gian khai mạc",
                    "thời gian dự kiến hoàn thành",
                    "thời gian nộp",
                    "thời hạn gửi",
                    "thời hạn nộp",
                    "hạn nộp",
                    "hạn gửi",
                    "trình ban chấp hành",
                    "trình ban thường vụ",
                    "trình hội nghị",
                    "thời gian ban hành",
                    "hạn chót",
                    "hạn cuối",
                    "thời hạn cuối",
                    "thời hạn cuối cùng",
                    "dự kiến hoàn thành",
                    "ngày xong",
                    "lịch thực hiện",
                    "thời gian , lộ trình",
                    "thời gian , lộ trình thực hiện",
                    "tiến độ , thời gian",
                    "thời hạn giải quyết",
                    "thời hạn xử lý",
                    "hạn xử lý",
                    "thời gian thực hiện , hoàn thành",
                    "hạn");

    private static final Lexicon CONTENT =
            Lexicon.of(
                    "nội dung",
                    "nội dung thực hiện",
                    "nội dung khắc phục",
                    "biện pháp khắc phục",
                    "giải pháp khắc phục",
                    "nội dung công việc",
                    "nhiệm vụ",
                    "nội dung nhiệm vụ",
                    "nội dung , nhiệm vụ",
                    "công việc",
                    "nội dung cụ thể",
                    "tên nhiệm vụ",
                    "nhiệm vụ cụ thể",
                    "nội dung chính",
                    "nội dung chủ yếu",
                    "tên công việc",
                    "nhiệm vụ , giải pháp",
                    "nhiệm vụ trọng tâm",
                    "nội dung kiểm tra",
                    "nhiệm vụ , nội dung công việc",
                    "tên đề án",
                    "tên văn bản",
                    "đề án",
                    "nội dung triển khai",
                    "tên nội dung",
                    "đầu việc",
                    "hoạt động",
                    "nội dung hoạt động",
                    "nội dung , công việc",
                    "nhóm nhiệm vụ",
                    "nhiệm vụ giải pháp",
                    "nội dung nhiệm vụ giải pháp",
                    "nội dung đề án",
                    "các nhiệm vụ",
                    "nhiệm vụ thực hiện",
                    "các nội dung",
                    "tên chương trình",
                    "danh mục nhiệm vụ",
                    "nhiệm vụ / giải pháp",
                    "nhiệm vụ/giải pháp");

    private static final Lexicon PRODUCT =
            Lexicon.of(
                    "sản phẩm",
                    "kết quả",
                    "sản phẩm đầu ra",
                    "kết quả đầu ra",
                    "sản phẩm , kết quả",
                    "kết quả , sản phẩm",
                    "kết quả dự kiến",
                    "sản phẩm dự kiến",
                    "dự kiến sản phẩm",
                    "kết quả thực hiện",
                    "yêu cầu sản phẩm",
                    "sản phẩm hoàn thành",
                    "hình thức văn bản",
                    "chỉ tiêu",
                    "kết quả cần đạt",
                    "kết quả hoàn thành",
                    "sản phẩm cụ thể",
                    "sản phẩm/kết quả",
                    "sản phẩm / kết quả",
                    "sản phẩm chủ yếu");

    private static final Lexicon AUDIENCE =
            Lexicon.of(
                    "đối tượng",
                    "đối tượng tham gia",
                    "đối tượng học tập",
                    "thành phần , đối tượng",
                    "đối tượng tham dự",
                    "đối tượng , thành phần",
                    "đối tượng áp dụng",
                    "đối tượng kiểm tra",
                    "đối tượng giám sát",
                    "đối tượng được kiểm tra",
                    "đối tượng được giám sát",
                    "thành phần , đối tượng tham dự");

    private static final Lexicon OTHER =
            Lexicon.of(
                    "địa điểm",
                    "thành phần",
                    "thành phần tham dự",
                    "kinh phí",
                    "nguồn kinh phí",
                    "kinh phí thực hiện",
                    "ghi chú",
                    "hình thức",
                    "phương pháp",
                    "cơ quan ban hành",
                    "cấp trình",
                    "cấp ban hành",
                    "cấp phê duyệt",
                    "thẩm quyền ban hành",
                    "cơ quan trình",
                    "địa điểm tổ chức",
                    "số lượng",
                    "cơ quan quyết định",
                    "cấp quyết định",
                    "tài liệu",
                    "báo cáo viên",
                    "hình thức tổ chức",
                    "cơ quan giám sát",
                    "mục tiêu",
                    "mốc thời gian kiểm tra",
                    "mốc thời gian giám sát",
                    "mốc kiểm tra",
                    "mốc giám sát",
                    "thời kỳ kiểm tra",
                    "niên độ kiểm tra",
                    "phương thức",
                    "căn cứ",
                    "nguồn lực",
                    "nguồn vốn",
                    "tổng kinh phí",
                    "dự toán",
                    "quy mô",
                    "ý nghĩa",
                    "phương tiện",
                    "trang phục",
                    "chủ trì hội nghị",
                    "số lượng đại biểu",
                    "yêu cầu");

    /// Who is meant, in "Đơn vị, cá nhân chủ trì thực hiện:" and all that is composed in the same way.
    private static final Lexicon WHO =
            Lexicon.of(
                    "cơ quan",
                    "đơn vị",
                    "cá nhân",
                    "tập thể",
                    "bộ phận",
                    "người",
                    "đồng chí",
                    "tổ chức",
                    "địa phương",
                    "lãnh đạo",
                    "cán bộ",
                    "chủ thể",
                    "cấp",
                    "thành viên",
                    "đảng viên",
                    "cấp ủy viên");

    private static final Lexicon LEADING =
            Lexicon.of(
                    "chủ trì",
                    "thực hiện",
                    "phụ trách",
                    "chịu trách nhiệm",
                    "chịu trách nhiệm chính",
                    "đầu mối",
                    "làm đầu mối",
                    "đăng cai",
                    "đăng cai tổ chức",
                    "tham mưu",
                    "triển khai",
                    "chuẩn bị",
                    "tổ chức",
                    "được giao",
                    "được phân công",
                    "chỉ đạo",
                    "theo dõi , chỉ đạo",
                    "chủ công");

    private static final Lexicon HELPING =
            Lexicon.of("phối hợp", "tham gia", "hỗ trợ", "phối hợp , hỗ trợ", "cùng thực hiện");

    private static final Lexicon BEHIND =
            Lexicon.of("thực hiện", "tham mưu", "triển khai", "chính", "chung", "trình");

    /// An attribute's name in a text: words from one up to the colon's place.
    record Key(Role role, int from, int to) {}

    /// Behind these any verb says what the time is for: "Thời gian khắc phục:".
    private static final Lexicon TIME =
            Lexicon.of("thời gian", "thời hạn", "tiến độ", "thời điểm", "hạn", "lộ trình");

    private static final int LONGEST_WHO = 10;

    private AttributeKeys() {}

    static boolean startsAt(Text line) {
        var text = line.length() > 200 ? line.sub(0, 200) : line;
        return read(text.words(), 0) != null;
    }

    /// The attribute named from this word on, if a colon follows its name.
    static @Nullable Key read(Words words, int at) {
        var key = name(words, at);
        if (key == null) {
            return null;
        }
        int colon = key.to();
        if (words.is(colon, "(")) {
            while (colon < Math.min(words.size(), key.to() + 12) && !words.is(colon, ")")) {
                colon++;
            }
            colon++;
        }
        return words.is(colon, ":") ? new Key(key.role(), at, colon + 1) : null;
    }

    /// The attribute that a heading or a column is named after; the longest name decides.
    static @Nullable Key name(Words words, int at) {
        Key best = null;
        best = longer(best, LEAD, Role.LEAD, words, at);
        best = longer(best, COORDINATE, Role.COORDINATE, words, at);
        best = longer(best, DEADLINE, Role.DEADLINE, words, at);
        best = longer(best, CONTENT, Role.CONTENT, words, at);
        best = longer(best, PRODUCT, Role.PRODUCT, words, at);
        best = longer(best, AUDIENCE, Role.AUDIENCE, words, at);
        best = longer(best, OTHER, Role.OTHER, words, at);
        var composed = composed(words, at);
        return best == null || composed != null && composed.to() > best.to() ? composed : best;
    }

    private static @Nullable Key composed(Words words, int at) {
        int time = TIME.match(words, at);
        int done = time > 0 ? Lexicon.VERBS.match(words, at + time) : 0;
        if (done > 1) {
            return new Key(Role.DEADLINE, at, at + time + done);
        }
        int who = afterWho(words, at);
        int lead = who > at ? LEADING.match(words, who) : 0;
        int help = who > at ? HELPING.match(words, who) : 0;
        int end = who + Math.max(lead, help);
        return lead + help == 0
                ? null
                : new Key(
                        lead >= help ? Role.LEAD : Role.COORDINATE,
                        at,
                        end + BEHIND.match(words, end));
    }

    private static int afterWho(Words words, int from) {
        int at = from;
        int noun = WHO.match(words, at);
        while (noun > 0 && at < from + LONGEST_WHO) {
            at += noun;
            int next = words.is(at, ",", "/", "và", "hoặc") ? at + 1 : at;
            noun = next > at ? WHO.match(words, next) : 0;
            at = noun > 0 ? next : at;
        }
        return at;
    }

    private static @Nullable Key longer(
            @Nullable Key best, Lexicon names, Role role, Words words, int at) {
        int size = names.match(words, at);
        return size == 0 || best != null && best.to() - at >= size
                ? best
                : new Key(role, at, at + size);
    }
}
