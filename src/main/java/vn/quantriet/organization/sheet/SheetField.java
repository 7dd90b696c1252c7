package vn.quantriet.organization.sheet;

import java.util.List;
import vn.quantriet.kernel.Fold;

/// A column that a sheet may have, with the headers under which it is known.
public enum SheetField {
    UNIT_CODE("mã đơn vị", "mã đv", "mã tổ chức", "mã chi bộ", "unit code"),
    UNIT_NAME("tên đơn vị", "tên tổ chức", "đơn vị", "tên đầy đủ", "unit name"),
    UNIT_SHORT_NAME("tên viết tắt", "viết tắt", "tên tắt", "short name"),
    UNIT_KIND("loại đơn vị", "loại", "loại hình", "kind"),
    PARENT_CODE("mã đơn vị cấp trên", "mã cấp trên", "trực thuộc", "mã trực thuộc", "parent code"),
    FOUNDED("ngày thành lập", "thành lập", "founded"),
    MEMBER_CODE("mã đảng viên", "số thẻ", "số thẻ đảng", "mã", "mã cán bộ", "member code"),
    FULL_NAME("họ và tên", "họ tên", "tên", "full name"),
    BIRTH_DATE("ngày sinh", "ngày tháng năm sinh", "sinh ngày", "birth date"),
    SEX("giới tính", "nam/nữ", "sex"),
    STANDING("diện", "loại đảng viên", "đối tượng", "standing"),
    JOINED("ngày vào đảng", "ngày kết nạp", "vào đảng", "admitted"),
    OFFICIAL("ngày chính thức", "chính thức", "official since"),
    PHONE("điện thoại", "số điện thoại", "sđt", "phone"),
    EMAIL("thư điện tử", "email", "e-mail", "mail"),
    SINCE("sinh hoạt từ ngày", "từ ngày", "ngày chuyển đến", "since"),
    TITLE("chức vụ", "chức danh", "position"),
    DECISION("quyết định", "số quyết định", "decision");

    private final List<String> headers;

    SheetField(String... headers) {
        this.headers = List.of(headers);
    }

    /// The header that the template prints.
    public String header() {
        var first = headers.getFirst();
        return Character.toUpperCase(first.charAt(0)) + first.substring(1);
    }

    /// How well a printed header fits: 2 the same words, 1 a longer header that begins with them, 0 not at all.
    int fits(String printed) {
        var folded = Fold.fold(printed).replace("(*)", "").replace("*", "").strip();
        if (headers.stream().map(Fold::fold).anyMatch(folded::equals)) {
            return 2;
        }
        return headers.stream()
                        .map(Fold::fold)
                        .anyMatch(header -> header.length() > 3 && folded.startsWith(header + " "))
                ? 1
                : 0;
    }
}
