package vn.quantriet.draft.form;

import java.time.LocalDate;
import java.util.List;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;
import vn.quantriet.draft.form.Block.Heading;
import vn.quantriet.draft.form.Block.Item;
import vn.quantriet.draft.form.Block.Paragraph;
import vn.quantriet.draft.form.Block.Table;

/// A made-up paper that shows what a rule does: names nobody, binds nobody.
final class Specimen {

    private static final int NUMBER = 5;

    private Specimen() {}

    /// Of the first day of the rule, so that its zeros are seen where it has some.
    static OfficialPaper of(LocalDate day) {
        return new OfficialPaper(
                "ĐẢNG BỘ CẤP TRÊN TRỰC TIẾP",
                "ĐẢNG ỦY ĐƠN VỊ MẪU",
                new PaperNumber(NUMBER, "KH/ĐU"),
                "Hà Nội",
                day,
                "KẾ HOẠCH",
                "minh họa cách trình bày văn bản theo quy tắc thể thức đang xem",
                List.of(),
                body(),
                new Signature("Họ và tên người ký", "T/M BAN THƯỜNG VỤ", "BÍ THƯ"),
                List.of(
                        new Recipient("Cấp ủy cấp trên trực tiếp", "để b/c"),
                        new Recipient("Các chi bộ trực thuộc", "để th/h")),
                "Lưu Văn phòng Đảng ủy",
                List.of(),
                false);
    }

    private static List<Block> body() {
        return List.of(
                new Paragraph(
                        "Văn bản này do hệ thống tự tạo để xem trước thể thức, không có giá trị thi hành. Đoạn văn đủ dài để thấy rõ chỗ lùi đầu dòng, khoảng cách giữa các dòng và lề hai bên của trang giấy."),
                new Heading(1, "I-", "MỤC ĐÍCH, YÊU CẦU"),
                new Item("1.", "Thấy trước văn bản sẽ in ra như thế nào theo quy tắc này."),
                new Item("2.", "So sánh với bản hướng dẫn chính thức trước khi áp dụng."),
                new Heading(1, "II-", "NỘI DUNG"),
                new Heading(2, "1.", "Bảng phân công"),
                new Table(
                        List.of("TT", "Việc", "Đơn vị chủ trì", "Thời hạn"),
                        List.of(
                                List.of("1", "Rà soát thể thức văn bản", "Văn phòng", "Quý I"),
                                List.of("2", "Kiểm tra bản in", "Ban Tổ chức", "Quý II"))),
                new Heading(2, "2.", "Tổ chức thực hiện"),
                new Item("a)", "Văn phòng theo dõi việc thực hiện."),
                new Item("b)", "Các chi bộ báo cáo khi có vướng mắc"));
    }
}
