package vn.quantriet.draft.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;
import vn.quantriet.draft.form.Block.*;

/// Papers of every kind, all made up.
final class Papers {

    static final LocalDate DAY = LocalDate.parse("2026-06-05");

    static final Signature SECRETARY =
            new Signature("Trần Đức Minh", "T/M BAN THƯỜNG VỤ", "BÍ THƯ");

    private static final List<Recipient> RECIPIENTS =
            List.of(
                    new Recipient("Đảng ủy cấp trên trực tiếp", "để b/c"),
                    new Recipient("Các đảng bộ, chi bộ trực thuộc", "để th/h"),
                    new Recipient("Các đồng chí ủy viên Ban Chấp hành Đảng bộ", "để biết"));

    private Papers() {}

    static OfficialPaper named(String name) {
        return switch (name) {
            case "plan" -> plan();
            case "letter" -> letter();
            case "conclusion" -> conclusion();
            case "report" -> report();
            case "resolution" -> resolution();
            case "programme" -> programme();
            case "draft" -> draft();
            default -> empty();
        };
    }

    static Stream<Arguments> all() {
        return Stream.of(
                        "plan",
                        "letter",
                        "conclusion",
                        "report",
                        "resolution",
                        "programme",
                        "draft",
                        "empty")
                .map(name -> Arguments.of(name, named(name)));
    }

    static OfficialPaper plan() {
        return paper(
                "KẾ HOẠCH",
                "thực hiện Kết luận số 04-KL/ĐUK, ngày 26/10/2025 về tiếp tục đổi mới việc học tập, quán triệt nghị quyết",
                new PaperNumber(35, "KH/ĐU"),
                List.of(),
                planBody(),
                SECRETARY,
                List.of());
    }

    private static List<Block> planBody() {
        return List.of(
                new Paragraph(
                        "Thực hiện Kết luận số 04-KL/ĐUK, ngày 26/10/2025 của Ban Chấp hành Đảng bộ Khối, Ban Thường vụ Đảng ủy Bộ Thủy văn ban hành kế hoạch thực hiện như sau:"),
                new Heading(1, "I-", "MỤC ĐÍCH, YÊU CẦU"),
                new Item(
                        "1.",
                        "Tạo chuyển biến rõ rệt trong nhận thức và hành động của cán bộ, đảng viên; đưa việc học tập nghị quyết đi vào nền nếp, gắn với nhiệm vụ chính trị của từng cơ quan, đơn vị."),
                new Item(
                        "2.",
                        "Xác định rõ nội dung, trách nhiệm, thời hạn và sản phẩm của từng việc; bảo đảm kiểm tra được, đánh giá được."),
                new Heading(1, "II-", "NHIỆM VỤ TRỌNG TÂM"),
                new Heading(2, "1.", "Tổ chức học tập, quán triệt"),
                new Item(
                        "a)",
                        "Nội dung: Tổ chức hội nghị học tập, quán triệt đến 100% đảng viên trong toàn Đảng bộ."),
                new Item("b)", "Đơn vị chủ trì: Ban Tuyên giáo."),
                new Item("c)", "Đơn vị phối hợp: Văn phòng Đảng ủy."),
                new Item("d)", "Thời hạn hoàn thành: Trước ngày 30/9/2026."),
                new Heading(2, "2.", "Kiểm tra, giám sát"),
                new Item(
                        "a)",
                        "Nội dung: Kiểm tra việc thực hiện tại các chi bộ trực thuộc, mỗi năm ít nhất 20% số chi bộ."),
                new Item("b)", "Đơn vị chủ trì: Ủy ban Kiểm tra."),
                new Item("c)", "Thời hạn hoàn thành: Trước ngày 15/12/2026."),
                new Heading(1, "III-", "TỔ CHỨC THỰC HIỆN"),
                new Item(
                        "1.",
                        "Các chi bộ trực thuộc xây dựng kế hoạch, báo cáo trước ngày 30/6/2026."),
                new Item(
                        "2.",
                        "Văn phòng Đảng ủy theo dõi, đôn đốc, định kỳ 6 tháng báo cáo Ban Thường vụ"));
    }

    static OfficialPaper letter() {
        return paper(
                "",
                "về việc chuẩn bị nội dung sơ kết công tác xây dựng Đảng 6 tháng đầu năm 2026",
                new PaperNumber(128, "CV/ĐU"),
                List.of("Các đảng bộ, chi bộ trực thuộc", "Các ban tham mưu của Đảng ủy"),
                List.of(
                        new Paragraph(
                                "Để chuẩn bị hội nghị sơ kết công tác xây dựng Đảng 6 tháng đầu năm 2026, Ban Thường vụ Đảng ủy đề nghị các đảng bộ, chi bộ trực thuộc và các ban tham mưu thực hiện một số nội dung sau:"),
                        new Item("1.", "Báo cáo kết quả thực hiện nhiệm vụ theo đề cương gửi kèm."),
                        new Item("2.", "Đề xuất nhiệm vụ trọng tâm 6 tháng cuối năm."),
                        new Paragraph(
                                "Báo cáo gửi về Văn phòng Đảng ủy trước ngày 20/6/2026 để tổng hợp.")),
                new Signature("Lê Thị Hoa", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"),
                List.of());
    }

    static OfficialPaper conclusion() {
        return paper(
                "KẾT LUẬN",
                "của Ban Thường vụ Đảng ủy về tiếp tục nâng cao chất lượng sinh hoạt chi bộ",
                new PaperNumber(9, "KL/ĐU"),
                List.of(),
                List.of(
                        new Paragraph(
                                "Tại phiên họp ngày 02/6/2026, sau khi nghe Ban Tổ chức báo cáo kết quả kiểm tra chất lượng sinh hoạt chi bộ, Ban Thường vụ Đảng ủy kết luận như sau:"),
                        new Item(
                                "1.",
                                "Giao Ban Tổ chức chủ trì rà soát quy trình sinh hoạt, hoàn thành trong quý III/2026."),
                        new Item(
                                "2.",
                                "Giao Ủy ban Kiểm tra giám sát ít nhất 03 chi bộ, báo cáo trước ngày 30/11/2026.")),
                new Signature("Vũ Ánh Tuyết", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"),
                List.of());
    }

    static OfficialPaper report() {
        var body = new ArrayList<Block>();
        body.add(
                new Paragraph(
                        "Thực hiện chương trình công tác năm 2026, Đảng ủy báo cáo kết quả 6 tháng đầu năm như sau:"));
        body.add(new Heading(1, "I-", "KẾT QUẢ ĐẠT ĐƯỢC"));
        body.add(new Heading(2, "1.", "Về công tác chính trị, tư tưởng"));
        for (int i = 0; i < 12; i++) {
            body.add(
                    new Paragraph(
                            "Đảng ủy đã lãnh đạo, chỉ đạo tổ chức học tập, quán triệt đầy đủ các nghị quyết, chỉ thị của cấp trên; 37/37 chi bộ tổ chức hội nghị, tỉ lệ đảng viên tham dự đạt 98,6%. Việc viết bài thu hoạch, xây dựng chương trình hành động được thực hiện nghiêm túc, sát với nhiệm vụ của từng đơn vị, có phân công và thời hạn cụ thể."));
        }
        body.add(new Heading(2, "2.", "Về tổ chức, cán bộ"));
        body.add(
                new Table(
                        List.of("TT", "Chi bộ", "Số đảng viên", "Tỉ lệ tham dự"),
                        List.of(
                                List.of("1", "Chi bộ Phòng Quan trắc", "23", "100%"),
                                List.of("2", "Chi bộ Phòng Tổng hợp", "18", "94,4%"),
                                List.of("3", "Chi bộ Viện Hồ đầm", "41", "97,6%"))));
        body.add(
                new Table(
                        List.of("Chỉ tiêu", "Kỳ này", "Kỳ trước"),
                        List.of(
                                List.of("Nhiệm vụ đến hạn", "1.250", "980"),
                                List.of("Nhiệm vụ để quá hạn", "0", "…")),
                        true));
        body.add(new Heading(1, "II-", "NHIỆM VỤ 6 THÁNG CUỐI NĂM"));
        body.add(new Item("-", "Hoàn thành kiểm điểm, đánh giá, xếp loại đúng tiến độ."));
        body.add(new Item("-", "Kiểm tra 05 chi bộ về chất lượng sinh hoạt."));
        return paper(
                "BÁO CÁO",
                "kết quả công tác xây dựng Đảng 6 tháng đầu năm 2026",
                new PaperNumber(61, "BC/ĐU"),
                List.of(),
                body,
                SECRETARY,
                List.of());
    }

    static OfficialPaper resolution() {
        return new OfficialPaper(
                "ĐẢNG BỘ CỤC SÔNG NGÒI",
                "CHI BỘ PHÒNG QUAN TRẮC",
                new PaperNumber(5, "NQ/CB"),
                "Hà Nội",
                LocalDate.parse("2026-02-03"),
                "NGHỊ QUYẾT",
                "sinh hoạt chi bộ tháng 02 năm 2026",
                List.of(),
                List.of(
                        new Ground("Căn cứ Điều lệ Đảng Cộng sản Việt Nam"),
                        new Ground("Căn cứ Quy chế làm việc của Chi bộ"),
                        new Ground("Xét kết quả thảo luận tại buổi sinh hoạt ngày 03/02/2026"),
                        new Enactment("CHI BỘ PHÒNG QUAN TRẮC QUYẾT NGHỊ:"),
                        new Item("1.", "Hoàn thành 100% trạm quan trắc tự động trong tháng 02."),
                        new Item(
                                "2.",
                                "Giao đồng chí Bùi Khánh An chuẩn bị chuyên đề quý I, xong trước ngày 20/02/2026.")),
                new Signature("Hoàng Thái Bình", "T/M CHI BỘ", "BÍ THƯ"),
                List.of(
                        new Recipient("Đảng ủy Cục Sông ngòi", "để b/c"),
                        new Recipient("Đảng viên chi bộ", "")),
                "Lưu Chi bộ",
                List.of(),
                false);
    }

    /// With a wide table behind it.
    static OfficialPaper programme() {
        var rows =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(i ->
                                List.of(
                                        "" + i,
                                        "Tổ chức hội nghị chuyên đề số "
                                                + i
                                                + " về nâng cao chất lượng sinh hoạt chi bộ",
                                        "Ban Tuyên giáo",
                                        "Văn phòng Đảng ủy, Ban Tổ chức",
                                        "Báo cáo kết quả hội nghị",
                                        "Quý III/2026",
                                        "Theo dõi hằng tháng"))
                        .toList();
        return paper(
                "CHƯƠNG TRÌNH",
                "công tác của Ban Thường vụ Đảng ủy 6 tháng cuối năm 2026",
                new PaperNumber(7, "CTr/ĐU"),
                List.of(),
                List.of(
                        new Paragraph(
                                "Ban Thường vụ Đảng ủy ban hành Chương trình công tác 6 tháng cuối năm 2026 với 30 nhiệm vụ nêu tại Phụ lục kèm theo."),
                        new Paragraph(
                                "Các ban tham mưu, các chi bộ trực thuộc tổ chức thực hiện và báo cáo theo quy định")),
                SECRETARY,
                List.of(
                        new Appendix(
                                "PHỤ LỤC",
                                "Danh mục nhiệm vụ 6 tháng cuối năm 2026",
                                List.of(
                                        new Table(
                                                List.of(
                                                        "TT",
                                                        "Nội dung",
                                                        "Chủ trì",
                                                        "Phối hợp",
                                                        "Sản phẩm",
                                                        "Thời hạn",
                                                        "Ghi chú"),
                                                rows)))));
    }

    static OfficialPaper with(OfficialPaper paper, List<Block> body) {
        return new OfficialPaper(
                paper.parentBody(),
                paper.issuer(),
                paper.number(),
                paper.place(),
                paper.issuedOn(),
                paper.kind(),
                paper.title(),
                paper.addressees(),
                body,
                paper.signature(),
                paper.recipients(),
                paper.archive(),
                paper.appendices(),
                paper.draft());
    }

    /// Neither numbered nor issued.
    static OfficialPaper draft() {
        var plan = plan();
        return new OfficialPaper(
                plan.parentBody(),
                plan.issuer(),
                PaperNumber.none("KH/ĐU"),
                plan.place(),
                null,
                plan.kind(),
                plan.title(),
                plan.addressees(),
                plan.body(),
                plan.signature(),
                plan.recipients(),
                plan.archive(),
                plan.appendices(),
                true);
    }

    static OfficialPaper empty() {
        return blank("", "", List.of(), null, List.of());
    }

    static OfficialPaper of(Block... body) {
        return blank("KẾ HOẠCH", "thử", List.of(body), DAY, List.of());
    }

    private static OfficialPaper blank(
            String kind,
            String title,
            List<Block> body,
            @Nullable LocalDate day,
            List<Appendix> appendices) {
        return new OfficialPaper(
                "",
                "",
                PaperNumber.none(""),
                "",
                day,
                kind,
                title,
                List.of(),
                body,
                new Signature("", "", ""),
                List.of(),
                "",
                appendices,
                false);
    }

    private static OfficialPaper paper(
            String kind,
            String title,
            PaperNumber number,
            List<String> addressees,
            List<Block> body,
            Signature signature,
            List<Appendix> appendices) {
        return new OfficialPaper(
                "ĐẢNG BỘ KHỐI CÁC CƠ QUAN TRUNG ƯƠNG",
                "ĐẢNG ỦY BỘ THỦY VĂN",
                number,
                "Hà Nội",
                DAY,
                kind,
                title,
                addressees,
                body,
                signature,
                RECIPIENTS,
                "Lưu Văn phòng Đảng ủy",
                appendices,
                false);
    }
}
