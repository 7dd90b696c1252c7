package vn.quantriet.draft.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quantriet.extraction.engine.Engine;
import vn.quantriet.extraction.engine.Metadata;
import vn.quantriet.extraction.engine.Metadata.Value;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.reader.Sandbox;

/// What was written is read back, from the text, from the Word file and from the PDF, by the same reader as any other paper.
@Tag("A7")
class RoundTripTests {

    private static final Sandbox READER = new Sandbox();

    static Stream<Arguments> prints() {
        return Stream.of("plan", "letter", "conclusion", "resolution", "report")
                .flatMap(name ->
                        Stream.of("text", "docx", "pdf").map(how -> Arguments.of(name, how)));
    }

    @ParameterizedTest
    @MethodSource("prints")
    void readsWhatWasWritten(String name, String how) {
        var paper = Papers.named(name);
        var read = new Engine().read(print(paper, how)).metadata();

        assertThat(read.number())
                .isNotNull()
                .extracting(Value::text)
                .isEqualTo(paper.number().printed(Rules.OF_2026));
        assertThat(read.issuedOn()).isEqualTo(paper.issuedOn());
        assertThat(words(read.place())).isEqualTo(paper.place());
        assertThat(words(read.issuer())).isEqualToIgnoringCase(paper.issuer());
        assertThat(words(read.parentBody())).satisfies(parent -> readsParent(parent, paper, how));
        assertThat(words(read.title())).isEqualTo(paper.title());
        assertThat(words(read.signature().name())).isEqualTo(paper.signature().name());
        assertThat(words(read.signature().capacity())).isEqualTo(paper.signature().capacity());
        assertThat(words(read.signature().role())).isEqualTo(paper.signature().role());
        assertThat(read.recipients())
                .extracting(Metadata.Recipient::name)
                .containsAll(paper.recipients().stream().map(each -> each.name()).toList());
    }

    /// Of a name that is broken over two lines the reader of PDF knows only the second, so far.
    private static void readsParent(String name, OfficialPaper paper, String how) {
        if (how.equals("pdf")) {
            assertThat(paper.parentBody()).endsWithIgnoringCase(name);
        } else {
            assertThat(name).isEqualToIgnoringCase(paper.parentBody());
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void readsTheItemsOfAPlan(String how) {
        var read = new Engine().read(print(Papers.plan(), how));

        assertThat(read.metadata().type()).isEqualTo("PLAN");
        assertThat(read.sections())
                .extracting(each -> each.path())
                .contains("I", "II", "II.1", "II.2", "III");
        assertThat(read.proposals())
                .flatExtracting(each -> each.lead().stream().map(unit -> unit.text()).toList())
                .contains("Ban Tuyên giáo", "Ủy ban Kiểm tra");
    }

    static Stream<String> ways() {
        return Stream.of("text", "docx", "pdf");
    }

    private static String print(OfficialPaper paper, String how) {
        var rule = Rules.OF_2026;
        return switch (how) {
            case "docx" -> read(DocxWriter.write(paper, rule));
            case "pdf" -> read(PdfWriter.write(paper, rule));
            default -> paper.text(rule);
        };
    }

    private static String read(byte[] bytes) {
        return ((DocumentText.Readable) READER.read(bytes)).text();
    }

    private static String words(@org.jspecify.annotations.Nullable Value value) {
        return Objects.requireNonNull(value).text();
    }
}
