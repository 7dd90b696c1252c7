package vn.quantriet.launcher;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `quantriet demo`: fills an empty data folder with a sample organisation, and ends.
@Command(
        name = "demo",
        description = {
            "Nạp tổ chức mẫu vào thư mục dữ liệu còn trống rồi dừng; sau đó chạy bằng lệnh serve.",
            "Load a sample organisation into an empty data folder, then end; serve it afterwards.",
            ""
        },
        optionListHeading = "%nTùy chọn / Options:%n")
final class DemoCommand implements Callable<Integer> {

    @Mixin private HelpOption help = new HelpOption();
    @Mixin private DataOptions folders = new DataOptions();

    @Spec private @Nullable CommandSpec command;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            defaultValue = "ministry",
            description = {
                "ministry: một bộ có 400 người; block: Đảng bộ khối có 5.800 chi bộ, 77.000 đảng viên, khoảng 200.000 nhiệm vụ;",
                "national: 52.105 tổ chức cơ sở, 5,6 triệu đảng viên, cần 7 GB đĩa.",
                "ministry: 400 people; block: 5,800 cells, 77,000 members, some 200,000 assignments;",
                "national: 52,105 organisations, 5.6 million members, takes 7 GB of disk (default: ${DEFAULT-VALUE})."
            })
    private Sample size = Sample.MINISTRY;

    @Override
    public Integer call() throws IOException {
        if (size == Sample.NONE) {
            throw new ParameterException(
                    requireNonNull(command).commandLine(), Sentences.of("launcher.no_sample"));
        }
        var places = folders.places();
        var folder = DataFolder.open(places.data(), ProductVersion.current(), User.current());
        KeyFolder.make(places.keys());
        return new Serving(folder, places.keys(), Listening.anyPort(), size)
                .fill(ServeCommand.external(command));
    }
}
