package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("B1")
class UnitParserTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cấp ủy, tổ chức đảng trực thuộc Đảng bộ",
                "Các đảng bộ, chi bộ trực thuộc",
                "các ban, đơn vị Đảng ủy Khối",
                "đảng viên, công chức, viên chức, người lao động",
                "Các đảng ủy xã, thị trấn",
                "UBND các huyện, thành phố",
                "Phòng Nông nghiệp và Phát triển nông thôn",
                "Sở Văn hóa, Thể thao và Du lịch",
                "Báo và Phát thanh, Truyền hình Lam Giang",
                "Ban Tuyên giáo và Dân vận Tỉnh ủy",
                "Văn phòng HĐND và UBND xã",
                "các sở, ban, ngành tỉnh",
                "Ban Chấp hành Đảng bộ; các chi bộ trực thuộc",
                "Các đảng ủy cơ sở; chi bộ cơ sở",
                "Công đoàn; Đoàn Thanh niên Sở",
                "Các sở, ban, ngành; UBND các xã, phường",
                "Văn phòng Sở; Phòng Tổ chức - Hành chính"
            })
    void splitsNamesButNotInsideThem(String units) {
        var printed = units.replace("; ", ", ");
        var expected = Arrays.asList(units.split("; "));
        boolean marked = units.startsWith("Các sở");

        assertThat(names(marked ? units : printed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đảng ủy Bộ (Ban Tuyên giáo, Văn phòng Đảng – Đoàn thể) => Đảng ủy Bộ; Ban Tuyên giáo; Văn phòng Đảng – Đoàn thể",
                "Ủy ban Kiểm tra, Ban Tuyên giáo và Văn phòng Đảng ủy Khối => Ủy ban Kiểm tra; Ban Tuyên giáo; Văn phòng Đảng ủy Khối",
                "đồng chí Nguyễn Văn Bình, Phó Giám đốc Sở => Nguyễn Văn Bình",
                "Giao Ban Tổ chức. => Ban Tổ chức",
                "................ => ",
                "Mặt trận Tổ quốc và các đoàn thể => Mặt trận Tổ quốc; các đoàn thể"
            })
    void takesWhatIsPrintedAroundNames(String line) {
        var sides = (line + " ").split(" => ");
        var expected =
                Arrays.stream(sides[1].split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty());

        assertThat(names(sides[0])).isEqualTo(expected.toList());
    }

    private static java.util.List<String> names(String printed) {
        var text = Normalizer.lines(printed).getFirst().text();
        return UnitParser.units(text).stream().map(Text::toString).toList();
    }
}
