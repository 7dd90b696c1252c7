package vn.quantriet.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A2")
class ReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CỦA BAN THƯỜNG VỤ ĐẢNG ỦY SỞ về trồng cây ven hồ|về trồng cây ven hồ
                    của Ban Chấp hành Đảng bộ Sở về trồng cây của mùa xuân|về trồng cây của mùa xuân
                    Về trồng cây của Ban Thường vụ về sau|Về trồng cây của Ban Thường vụ về sau
                    CỦA ĐẢNG ỦY SỞ|CỦA ĐẢNG ỦY SỞ
                    """)
    void takesTheSubjectWithoutWhosePaperItIs(String printed, String subject) throws UnreadText {
        var read =
                new Reader()
                        .read(
                                """
                                ĐẢNG BỘ TỈNH
                                ĐẢNG ỦY SỞ
                                Số 05-KL/ĐU

                                Hồ Lớn, ngày 02 tháng 3 năm 2026

                                KẾT LUẬN
                                %s
                                -----
                                1. Các chi bộ trực thuộc trồng 100 cây trước ngày 30/4/2026.
                                """
                                        .formatted(printed));

        assertThat(read.description().title()).isEqualTo(subject);
        assertThat(read.fields())
                .filteredOn(field -> field.name() == FieldName.TITLE)
                .singleElement()
                .extracting(Understood.Field::value)
                .isEqualTo(subject);
    }
}
