package vn.quantriet.draft;

import java.util.List;

/// What drafts of tests say.
final class DraftTexts {

    private DraftTexts() {}

    /// Whole, so that it may be signed.
    static DraftText whole(String title) {
        return new DraftText(
                title,
                "Hà Nội",
                IssuingBody.CELL,
                "T/M CHI BỘ",
                "BÍ THƯ",
                "",
                null,
                "Căn cứ Điều lệ Đảng",
                List.of(
                        new Section("I. MỤC ĐÍCH", "1. Mục đích\n- Đo mực nước hằng ngày."),
                        new Section("II. TỔ CHỨC THỰC HIỆN", "Chi bộ theo dõi việc thực hiện.")),
                "Đảng ủy Bộ (để b/c)\nLưu Chi bộ",
                "PHỤ LỤC\nDanh mục việc\n| TT | Việc |\n| 1 | Đo mực nước |");
    }

    static DraftText with(DraftText text, String section) {
        return new DraftText(
                text.title(),
                text.place(),
                text.body(),
                text.capacity(),
                text.post(),
                text.signer(),
                text.signerRef(),
                text.grounds(),
                List.of(new Section("I. MỤC ĐÍCH", section)),
                text.recipients(),
                text.appendix());
    }
}
