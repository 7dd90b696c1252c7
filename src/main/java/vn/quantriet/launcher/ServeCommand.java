package vn.quantriet.launcher;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `quantriet serve`: checks what may stand in the way, then serves until it is told to stop.
@Command(
        name = "serve",
        description = {
            "Chạy Quán Triệt cho trình duyệt, dừng bằng Ctrl+C.",
            "Serve Quán Triệt to browsers until Ctrl+C.",
            ""
        },
        optionListHeading = "%nTùy chọn / Options:%n",
        footerHeading = "%nBiến môi trường / Environment:%n",
        footer = {
            "  QUANTRIET_DATABASE_URL        PostgreSQL ngoài, vai trò ứng dụng / external PostgreSQL, application role",
            "  QUANTRIET_DATABASE_OWNER_URL  PostgreSQL ngoài, vai trò chủ sở hữu / external PostgreSQL, owner role",
            "                                postgres://USER:PASSWORD@HOST:5432/quantriet",
            "  QUANTRIET_MAIL_HOST, _PORT, _SECURITY, _USER, _PASSWORD, _FROM",
            "                                máy chủ gửi thư / SMTP server (docs/howto/operate.md)",
            "",
            "Mã kết thúc / exit codes: 0 xong / done, 1 lỗi / failed, 2 dùng sai / wrong use"
        })
final class ServeCommand implements Callable<Integer> {

    @Mixin private HelpOption help = new HelpOption();
    @Mixin private DataOptions folders = new DataOptions();

    @Spec private @Nullable CommandSpec command;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = {
                "Cổng (mặc định: ${DEFAULT-VALUE}).",
                "Port (default: ${DEFAULT-VALUE})."
            })
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = {
                "Địa chỉ nhận kết nối (mặc định: chỉ máy này; có TLS thì mọi địa chỉ).",
                "Address to listen on (default: this machine only; with TLS every address)."
            })
    private @Nullable String bind;

    @Option(
            names = "--tls-cert",
            paramLabel = "FILE",
            description = {"Chứng thư TLS, dạng PEM.", "TLS certificate chain, PEM."})
    private @Nullable Path certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            description = {"Khóa riêng của chứng thư, dạng PEM.", "Private key of it, PEM."})
    private @Nullable Path key;

    @Option(
            names = "--demo",
            description = {
                "Nạp tổ chức mẫu vào thư mục dữ liệu còn trống và in tài khoản đăng nhập.",
                "Load the sample organisation into an empty data folder and print its sign-ins."
            })
    private boolean demo;

    @Option(
            names = "--rehearsal",
            hidden = true,
            description =
                    "Starts on any free port, asks for a page and ends: for the cache of the JVM.")
    private boolean rehearsal;

    /// The folder stays locked until the process has ended, and with it the database.
    @Override
    public Integer call() throws IOException {
        var places = folders.places();
        var listening = listening();
        var external = external(command);
        listening.tls().ifPresent(Tls::check);
        var folder = DataFolder.open(places.data(), ProductVersion.current(), User.current());
        listening.requireFree();
        KeyFolder.make(places.keys());
        var serving =
                new Serving(folder, places.keys(), listening, demo ? Sample.MINISTRY : Sample.NONE);
        return rehearsal ? serving.rehearse() : serving.run(external);
    }

    private Listening listening() {
        if (rehearsal) {
            return Listening.anyPort();
        }
        if (port < 1 || port > 65_535) {
            throw wrong(Sentences.of("launcher.bad_port", port));
        }
        try {
            return Listening.on(port, bind, tls());
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private Optional<Tls> tls() {
        if (certificate == null && key == null) {
            return Optional.empty();
        }
        if (certificate == null || key == null) {
            throw wrong(Sentences.of("launcher.half_tls"));
        }
        return Optional.of(new Tls(certificate.toAbsolutePath(), key.toAbsolutePath()));
    }

    /// The PostgreSQL that the environment names.
    static Optional<Databases> external(@Nullable CommandSpec command) {
        try {
            return ExternalDatabase.in(System.getenv());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(requireNonNull(command).commandLine(), e.getMessage());
        }
    }

    private ParameterException wrong(@Nullable String sentences) {
        return new ParameterException(requireNonNull(command).commandLine(), sentences);
    }
}
