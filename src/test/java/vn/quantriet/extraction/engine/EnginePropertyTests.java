package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/// What is true of every reading, tried on texts that are put together at random of what papers are made of.
@Tag("A3")
@Tag("B1")
class EnginePropertyTests {

    /// Each run tries the same texts: a build tells what changed, `bin/fuzz` looks for new ones.
    private static final String SEED = "20261201";

    private final Engine engine = new Engine();

    @Property(tries = 600, seed = SEED)
    void pointsIntoTheText(@ForAll("papers") String text) {
        int length = text.codePointCount(0, text.length());
        var reading = engine.read(text);
        assertThat(reading.proposals())
                .allSatisfy(proposal -> {
                    assertThat(proposal.passage().end()).isLessThanOrEqualTo(length);
                    assertThat(proposal.confidence().value()).isBetween(0.0, 1.0);
                    assertThat(proposal.title()).isNotBlank();
                });
        assertThat(reading.sections())
                .allSatisfy(
                        section -> assertThat(section.passage().end()).isLessThanOrEqualTo(length));
        assertThat(reading.citations())
                .allSatisfy(citation ->
                        assertThat(citation.passage().end()).isLessThanOrEqualTo(length));
    }

    @Property(tries = 300, seed = SEED)
    void saysTheSameTwice(@ForAll("papers") String text) {
        assertThat(engine.read(text)).isEqualTo(engine.read(text));
    }

    @Property(tries = 300, seed = SEED)
    void readsDecomposedLettersAndLinesOfWindowsAlike(@ForAll("vietnamese") String text) {
        var other = Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n");
        assertThat(titles(other)).isEqualTo(titles(text));
    }

    private List<String> titles(String text) {
        return engine.read(text).proposals().stream()
                .map(proposal -> Normalizer.normalize(proposal.title(), Normalizer.Form.NFC))
                .toList();
    }

    @Provide
    Arbitrary<String> papers() {
        return papers(pieces());
    }

    @Provide
    Arbitrary<String> vietnamese() {
        return papers(words());
    }

    private static Arbitrary<String> papers(Arbitrary<String> pieces) {
        var lines = pieces.list().ofMinSize(0).ofMaxSize(9).map(parts -> String.join(" ", parts));
        var body = lines.list().ofMinSize(0).ofMaxSize(25).map(all -> String.join("\n", all));
        return Arbitraries.of(
                        "",
                        "ĐẢNG BỘ TỈNH MẪU\nSố 12-KH/ĐU\nKẾ HOẠCH\nvề công tác năm 2026\n\nI. NHIỆM VỤ\n")
                .flatMap(head -> body.map(text -> head + text));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(PARTS)),
                Tuple.of(2, Arbitraries.integers().between(0, 3000).map(String::valueOf)));
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, words()),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars("(){}[]|;:,.-–*#\"“”/\\\t\u00A0\u00AD\u200B\u0301đĐ")
                                .ofMaxLength(6)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(4)));
    }

    private static final List<String> PARTS =
            List.of(
                    "I.",
                    "II-",
                    "1.",
                    "1.2.",
                    "1.2.3.",
                    "a)",
                    "-",
                    "+",
                    "Điều 3.",
                    "(1)",
                    "|",
                    "| --- |",
                    "Chủ trì:",
                    "Phối hợp:",
                    "Thời gian thực hiện:",
                    "Hoàn thành",
                    "trước ngày",
                    "30/4/2026",
                    "trong quý II/2026",
                    "hằng năm",
                    "thường xuyên",
                    "theo hướng dẫn của cấp trên",
                    "Giao",
                    "Ban Tuyên giáo",
                    "Văn phòng Đảng ủy",
                    "các chi bộ trực thuộc",
                    "chủ trì,",
                    "phối hợp với",
                    "và",
                    "tổ chức",
                    "xây dựng kế hoạch",
                    "báo cáo kết quả",
                    "Nghị quyết số 12-NQ/TW, ngày 01/3/2025",
                    "(sau đây gọi tắt là Nghị quyết)",
                    "100%",
                    "đảng viên",
                    "Nơi nhận:",
                    "T/M ĐẢNG ỦY",
                    "BÍ THƯ",
                    "\n",
                    "\n\n");
}
