package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads short texts that were marked first as a careful clerk would: who leads, who helps, by when.
/// A file holds texts of the form `=== name | TYPE LINE | date line | TYPE`, the body, `>>>`, and one line of
/// `beginning | leads | helpers | time` for each piece of work that is in it, and for no more.
@Tag("B1")
class MarkedTextTests {

    private static final Path MARKED =
            Path.of("src/test/resources/vn/quantriet/extraction/engine/marked");

    record MarkedText(String name, String text, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadAsAClerkMarksIt(MarkedText marked) {
        var proposals = new Engine().read(marked.text()).proposals();
        var read = new ArrayList<String>();
        for (int i = 0; i < proposals.size(); i++) {
            var beginning =
                    i < marked.expected().size()
                            ? marked.expected().get(i).split(" \\| ")[0]
                            : "nothing more";
            read.add(line(proposals.get(i), beginning));
        }

        assertThat(read).isEqualTo(marked.expected());
    }

    private static String line(Proposal proposal, String beginning) {
        var content = proposal.content();
        return String.join(
                " | ",
                content.contains(beginning) ? beginning : content,
                units(proposal.lead().stream().map(UnitName::text)),
                units(proposal.coordinate().stream().map(UnitName::text)),
                time(proposal.deadline().deadline()));
    }

    private static String units(Stream<String> names) {
        return String.join(
                "; ",
                names.map(name ->
                                name.strip()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceFirst(
                                                "^((các đồng chí|đồng chí|các|mỗi|toàn thể|những|từng) )+",
                                                ""))
                        .toList());
    }

    private static String time(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Fixed fixed -> "FIXED " + fixed.due();
            case Deadline.Recurring recurring -> "RECURRING " + recurring.rule();
            case Deadline.Continuous _ -> "CONTINUOUS";
            case Deadline.OnGuidance _ -> "ON_GUIDANCE";
            case Deadline.Unspecified _ -> "NONE";
        };
    }

    static List<MarkedText> texts() throws IOException {
        var texts = new ArrayList<MarkedText>();
        try (var files = Files.list(MARKED)) {
            for (var file : files.sorted().toList()) {
                Stream.of(Files.readString(file).split("(?m)^=== "))
                        .filter(part -> !part.isBlank())
                        .map(MarkedTextTests::text)
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    private static MarkedText text(String part) {
        var heading = part.lines().findFirst().orElseThrow().split("\\|");
        var parts = part.substring(part.indexOf('\n') + 1).split("(?m)^>>>\n");
        var expected =
                parts[1].lines().filter(line -> !line.isBlank()).map(MarkedTextTests::normal);
        return new MarkedText(
                heading[0].strip(),
                document(heading[1].strip(), heading[2].strip(), parts[0]),
                expected.toList());
    }

    private static String normal(String line) {
        var cells = line.split("\\|", -1);
        return String.join(
                " | ",
                cells[0].strip(),
                units(Stream.of(cells[1].split(";"))),
                units(Stream.of(cells[2].split(";"))),
                cells[3].strip());
    }

    private static String document(String type, String date, String body) {
        var title =
                type.equals("CÔNG VĂN")
                        ? "V/v phối hợp công tác\n\nKính gửi: Các chi bộ trực thuộc\n"
                        : "\n" + type + "\nvề thực hiện nhiệm vụ\n-----\n";
        return """
        ĐẢNG BỘ TỈNH HẢI LĂNG                       ĐẢNG CỘNG SẢN VIỆT NAM
        ĐẢNG ỦY PHƯỜNG AN PHÚ
        *                                An Phú, %s
        Số 21-KH/ĐU
        %s
        %s

        Nơi nhận:                                        T/M BAN THƯỜNG VỤ
        - Các chi bộ,                                          BÍ THƯ
        - Lưu Văn phòng.
                                                         Trần Văn Mạnh
        """
                .formatted(date, title, body.replace("\n", "\n\n"));
    }
}
