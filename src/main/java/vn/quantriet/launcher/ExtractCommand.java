package vn.quantriet.launcher;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.extraction.engine.Engine;
import vn.quantriet.extraction.engine.ExchangeFormat;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.reader.Sandbox;
import vn.quantriet.launcher.PaperReader.UnreadablePaper;

/// `quantriet extract`: prints what the engine reads in files, without data folder and database.
@Command(
        name = "extract",
        description = {
            "Đọc văn bản: số, ngày, nơi nhận, viện dẫn, mục, nhiệm vụ, thời hạn, chế độ báo cáo.",
            "Read documents: number, date, recipients, citations, outline, tasks, deadlines, reports.",
            ""
        },
        optionListHeading = "%nTùy chọn / Options:%n",
        footerHeading = "%n",
        footer = {
            "Một tệp: in một đối tượng JSON; nhiều tệp: một mảng; có --out: mỗi tệp một TÊN.json.",
            "One file prints one JSON object, several print an array; --out writes one NAME.json each.",
            "--score so với các văn bản đã có người đánh dấu: TÊN.txt (hoặc .md, .docx, .pdf) và TÊN.json.",
            "--score compares with annotated documents: NAME.txt (or .md, .docx, .pdf) and NAME.json.",
            "",
            "Mã kết thúc / exit codes: 0 xong / done, 1 có tệp không đọc được / some file unreadable,",
            "2 dùng sai / wrong use"
        })
final class ExtractCommand implements Callable<Integer> {

    /// Formats to print in.
    enum Format {
        JSON
    }

    private final PaperReader papers;
    private final Engine engine = new Engine();
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Mixin private HelpOption help = new HelpOption();
    @Spec private @Nullable CommandSpec command;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = {
                "Văn bản dạng TXT, MD, DOCX hoặc PDF.",
                "Documents as TXT, MD, DOCX or PDF."
            })
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "JSON",
            description = {
                "Dạng kết quả: json (mặc định).",
                "Format of the result: json (default)."
            })
    private Format format = Format.JSON;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "Ghi mỗi kết quả vào một tệp trong thư mục này.",
                "Write every result to a file in this folder."
            })
    private @Nullable Path out;

    @Option(
            names = "--score",
            paramLabel = "DIR",
            description = {
                "Đọc các văn bản đã đánh dấu trong thư mục này và in điểm.",
                "Read the annotated documents of this folder and print the score."
            })
    private @Nullable Path annotated;

    @Option(
            names = "--verbose",
            description = {
                "Cùng --score: in cả những chỗ sai, thiếu của từng văn bản.",
                "With --score: print the misses of every document too."
            })
    private boolean verbose;

    ExtractCommand() {
        this(new Sandbox()::read);
    }

    /// @param foreign reads the bytes of DOCX and PDF
    ExtractCommand(Function<byte[], DocumentText> foreign) {
        this.papers = new PaperReader(foreign);
    }

    @Override
    public Integer call() throws IOException {
        if (annotated != null) {
            return score(annotated);
        }
        requireFiles();
        requireDifferentNames();
        var results = new ArrayList<Map<String, @Nullable Object>>();
        boolean complete = true;
        for (var file : files) {
            try {
                var result = read(file);
                if (out == null) {
                    results.add(result);
                } else {
                    write(out, file, result);
                }
            } catch (UnreadablePaper unreadable) {
                complete = false;
                err().println(unreadable.sentences());
                err().flush();
            }
        }
        if (out == null) {
            print(results);
        }
        return complete ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Map<String, @Nullable Object> read(Path file) {
        return ExchangeFormat.of(name(file), engine.read(papers.read(file)));
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String target(Path file) {
        var name = name(file);
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".json";
    }

    private int score(Path folder) {
        try {
            out().print(new AnnotatedFolder(papers, folder).score(verbose));
            out().flush();
            return ExitCode.OK;
        } catch (UnreadablePaper unreadable) {
            err().println(unreadable.toString());
            err().flush();
            return ExitCode.SOFTWARE;
        }
    }

    private void requireFiles() {
        if (files.isEmpty()) {
            throw wrong(Sentences.of("launcher.extract.nothing"));
        }
    }

    private ParameterException wrong(String sentences) {
        return new ParameterException(requireNonNull(command).commandLine(), sentences);
    }

    private void requireDifferentNames() {
        var targets = new LinkedHashMap<String, Path>();
        for (var file : out == null ? List.<Path>of() : files) {
            if (targets.put(target(file), file) != null) {
                throw wrong(Sentences.of("launcher.extract.same_name", target(file)));
            }
        }
    }

    private void write(Path folder, Path file, Map<String, @Nullable Object> result) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(target(file)), text(result), StandardCharsets.UTF_8);
        } catch (IOException e) {
            var sentences = Sentences.of("launcher.extract.not_writable", folder, e.toString());
            throw new UnreadablePaper(sentences);
        }
    }

    /// Several files print as one array, also when one of them could not be read.
    private void print(List<Map<String, @Nullable Object>> results) {
        if (files.size() > 1) {
            out().print(text(results));
        } else if (!results.isEmpty()) {
            out().print(text(results.getFirst()));
        }
        out().flush();
    }

    private String text(Object result) {
        return json.writeValueAsString(result) + "\n";
    }

    private PrintWriter out() {
        return requireNonNull(command).commandLine().getOut();
    }

    private PrintWriter err() {
        return requireNonNull(command).commandLine().getErr();
    }
}
