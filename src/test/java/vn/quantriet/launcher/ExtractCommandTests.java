package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.file.DocumentText;

@Tag("B1")
@Tag("A2")
class ExtractCommandTests {

    private static final String PLAN =
            """
            ĐẢNG BỘ TỈNH LAM GIANG
            ĐẢNG ỦY XÃ HÒA SƠN

            Số 12-KH/ĐU

            Hòa Sơn, ngày 05 tháng 3 năm 2026

            KẾ HOẠCH

            Tổ chức hội thao mùa hè

            I. NHIỆM VỤ

            1. Văn phòng Đảng ủy chuẩn bị sân bãi, hoàn thành trước ngày 20/5/2026.
            """;

    private static final String PLAN_ANNOTATED =
            """
            {
              "metadata": {"type": "PLAN", "number": "12-KH/ĐU"},
              "tasks": [
                {"path": "I.1", "title": "Văn phòng Đảng ủy chuẩn bị sân bãi", "lead": ["Văn phòng Đảng ủy"]},
                {"path": "II.1", "title": "Một việc khác hẳn"}
              ]
            }
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path folder;

    @Test
    void printsOneFileAsOneObject() throws IOException {
        var file = file("plan.txt", PLAN, StandardCharsets.UTF_8);

        assertThat(run(file.toString(), "--format", "json")).isZero();

        var result = json(out.toString());
        assertThat(result.at("/metadata/number").asString()).isEqualTo("12-KH/ĐU");
        assertThat(result.at("/metadata/issuer").asString()).isEqualTo("Đảng ủy xã Hòa Sơn");
        assertThat(result.at("/tasks/0/lead/0").asString()).isEqualTo("Văn phòng Đảng ủy");
        assertThat(result.at("/tasks/0/deadline/due").asString()).isEqualTo("2026-05-19");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsSeveralFilesAsAnArrayAndNamesTheUnreadable() throws IOException {
        var file = file("plan.md", PLAN, StandardCharsets.UTF_8);
        var missing = folder.resolve("missing.txt");

        assertThat(run(file.toString(), missing.toString())).isEqualTo(1);

        assertThat(json(out.toString()).size()).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("Không có tệp " + missing)
                .contains("There is no file")
                .doesNotContain(".java", "Exception", "UnreadablePaper");
    }

    @Test
    void writesOneResultPerFileIntoAFolder() throws IOException {
        var one = file("one.txt", PLAN, StandardCharsets.UTF_8);
        var two = file("two.txt", PLAN, StandardCharsets.UTF_16);
        var results = folder.resolve("results");

        assertThat(run(one.toString(), two.toString(), "--out", results.toString())).isZero();

        assertThat(out.toString()).isEmpty();
        assertThat(json(Files.readString(results.resolve("one.json"))).at("/tasks").size())
                .isEqualTo(1);
        assertThat(json(Files.readString(results.resolve("two.json"))).at("/metadata"))
                .isEqualTo(json(Files.readString(results.resolve("one.json"))).at("/metadata"));
    }

    @Test
    void readsDecomposedLettersAndMarksOfByteOrder() throws IOException {
        var decomposed = Normalizer.normalize(PLAN, Normalizer.Form.NFD);
        var file = file("nfd.txt", "\uFEFF" + decomposed, StandardCharsets.UTF_8);

        assertThat(run(file.toString())).isZero();

        assertThat(json(out.toString()).at("/metadata/place").asString()).isEqualTo("Hòa Sơn");
    }

    @Test
    void takesForeignFormatsFromTheirReader() throws IOException {
        var file = Files.write(folder.resolve("plan.pdf"), "%PDF-1.7 rest".getBytes());

        var code = execute(new ExtractCommand(_ -> new DocumentText.Readable(PLAN)), file);

        assertThat(code).isZero();
        assertThat(json(out.toString()).at("/file").asString()).isEqualTo("plan.pdf");
        assertThat(json(out.toString()).at("/tasks").size()).isEqualTo(1);
    }

    @Test
    void scoresAFolderOfAnnotatedDocuments() throws IOException {
        file("plan.txt", PLAN, StandardCharsets.UTF_8);
        file("plan.json", PLAN_ANNOTATED, StandardCharsets.UTF_8);

        assertThat(run("--score", folder.toString())).isZero();
        assertThat(out.toString()).contains("documents 1", "MICRO").doesNotContain("missed");

        assertThat(run("--score", folder.toString(), "--verbose")).isZero();
        assertThat(out.toString()).contains("task missed: II.1 'Một việc khác hẳn'");
    }

    @Test
    void saysWhatItNeedsToScore() throws IOException {
        file("plan.json", PLAN_ANNOTATED, StandardCharsets.UTF_8);

        assertThat(run("--score", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("Không có văn bản nào", "There is no document beside");

        assertThat(run("--score", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("không có TÊN.json", "Name files to read");
    }

    @Test
    void saysWhyAFileIsLeftOut() throws IOException {
        var scan = Files.write(folder.resolve("scan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        var command = new ExtractCommand(_ -> new DocumentText.Scan(1));

        assertThat(execute(command, scan)).isEqualTo(1);
        assertThat(err.toString()).contains("bản quét", "is a scan");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void leavesOutBytesThatAreNoText() throws IOException {
        var file = Files.write(folder.resolve("noise.txt"), new byte[] {'a', (byte) 0xC3, 'b'});

        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("noise.txt", "UTF-8");
    }

    @Test
    void answersWrongUseWithTwo() throws IOException {
        var one = file("same.txt", PLAN, StandardCharsets.UTF_8);
        var two = file("same.md", PLAN, StandardCharsets.UTF_8);

        assertThat(run()).isEqualTo(2);
        assertThat(run(one.toString(), "--format", "xml")).isEqualTo(2);
        assertThat(run(one.toString(), two.toString(), "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("same.json");
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private int run(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "extract";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }

    private int execute(ExtractCommand command, Path file) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(file.toString());
    }
}
