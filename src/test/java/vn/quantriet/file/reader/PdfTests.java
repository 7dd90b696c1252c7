package vn.quantriet.file.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.file.DocumentText.Readable;
import vn.quantriet.file.DocumentText.Reason;
import vn.quantriet.file.DocumentText.Scan;
import vn.quantriet.file.DocumentText.Unreadable;
import vn.quantriet.file.Place;
import vn.quantriet.file.reader.Papers.Placed;

@Tag("A3")
class PdfTests {

    /// A paper as Party offices print it: head in two columns, text, foot in two columns.
    static final List<Placed> PAPER =
            List.of(
                    new Placed(85, 60, 12, "ĐẢNG BỘ BỘ THỦY VĂN"),
                    new Placed(320, 61, 13, "ĐẢNG CỘNG SẢN VIỆT NAM"),
                    new Placed(85, 76, 12, "ĐẢNG ỦY CỤC SÔNG NGÒI"),
                    new Placed(150, 92, 12, "*"),
                    new Placed(110, 108, 12, "Số 12-KH/ĐU"),
                    new Placed(330, 108, 12, "Hà Nội, ngày 05 tháng 3 năm 2026"),
                    new Placed(260, 150, 14, "KẾ HOẠCH"),
                    new Placed(170, 168, 13, "học tập nghị quyết trong toàn Đảng bộ Cục năm 2026"),
                    new Placed(
                            110,
                            200,
                            12,
                            "Đảng ủy Cục xây dựng kế hoạch học tập, quán triệt nghị quyết của Đảng bộ"),
                    new Placed(
                            85,
                            216,
                            12,
                            "Bộ trong toàn Đảng bộ, giao các chi bộ trực thuộc thực hiện những nhiệm vụ sau."),
                    new Placed(110, 232, 12, "1. Tổ chức hội nghị trước ngày 30/4/2026."),
                    new Placed(110, 248, 12, "2. Báo cáo kết quả trước ngày 15/5/2026."),
                    new Placed(85, 300, 12, "Nơi nhận:"),
                    new Placed(380, 300, 12, "T/M ĐẢNG ỦY"),
                    new Placed(85, 316, 10, "- Đảng ủy Bộ (để b/c),"),
                    new Placed(395, 316, 12, "BÍ THƯ"),
                    new Placed(85, 332, 10, "- Các chi bộ (để th/h)."),
                    new Placed(375, 380, 12, "Nguyễn Ngọc Lan"));

    @Test
    void readsHeadAndFootColumnByColumnAndJoinsBrokenLines() {
        assertThat(text(Papers.pdf(PAPER)))
                .isEqualTo(
                        """
                        ĐẢNG BỘ BỘ THỦY VĂN
                        ĐẢNG ỦY CỤC SÔNG NGÒI
                        *
                        Số 12-KH/ĐU

                        ĐẢNG CỘNG SẢN VIỆT NAM
                        Hà Nội, ngày 05 tháng 3 năm 2026

                        KẾ HOẠCH
                        học tập nghị quyết trong toàn Đảng bộ Cục năm 2026
                        Đảng ủy Cục xây dựng kế hoạch học tập, quán triệt nghị quyết của Đảng bộ Bộ trong toàn Đảng bộ, giao các chi bộ trực thuộc thực hiện những nhiệm vụ sau.
                        1. Tổ chức hội nghị trước ngày 30/4/2026.
                        2. Báo cáo kết quả trước ngày 15/5/2026.

                        Nơi nhận:
                        - Đảng ủy Bộ (để b/c),
                        - Các chi bộ (để th/h).

                        T/M ĐẢNG ỦY
                        BÍ THƯ
                        Nguyễn Ngọc Lan\
                        """);
    }

    @Test
    void remembersWhereEachLineIsPrinted() {
        var read = (Readable) Pdf.read(Papers.pdf(PAPER));
        assertThat(read.places()).isSortedAccordingTo(Comparator.comparingInt(Place::start));
        assertThat(PAPER)
                .allSatisfy(printed -> {
                    int at = read.text().indexOf(printed.text());
                    var place =
                            read.places().stream()
                                    .filter(one -> one.touches(at, at + printed.text().length()))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(place.page()).isEqualTo(1);
                    assertThat(place.start()).isEqualTo(at);
                    assertThat(place.left())
                            .isCloseTo((int) (printed.left() / 0.0595f), within(30));
                    int line = (int) (printed.top() / 0.0842f);
                    assertThat(line).isBetween(place.top(), place.bottom());
                    assertThat(place.height()).isBetween(100, 250);
                });
    }

    @Test
    void countsPlacesInCodePoints() {
        var read =
                (Readable)
                        Pdf.read(
                                Papers.pdf(
                                        List.of(
                                                new Placed(
                                                        85, 60, 12, "Chữ đầu tiên của trang này"),
                                                new Placed(
                                                        85,
                                                        90,
                                                        12,
                                                        "Dòng thứ hai của trang này"))));
        var last = read.places().getLast();
        assertThat(read.text().substring(last.start(), last.end()))
                .isEqualTo("Dòng thứ hai của trang này");
    }

    @Test
    void takesPagesWithoutTextForAScan() {
        assertThat(Pdf.read(Papers.pdf(List.of()))).isEqualTo(new Scan(1));
    }

    @Test
    void saysThatAPasswordIsInTheWay() {
        assertThat(TextReader.read(Papers.lockedPdf(PAPER)))
                .isEqualTo(new Unreadable(Reason.PASSWORD));
    }

    private static String text(byte[] pdf) {
        return ((Readable) Pdf.read(pdf)).text();
    }
}
