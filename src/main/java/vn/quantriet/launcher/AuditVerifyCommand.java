package vn.quantriet.launcher;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.quantriet.access.verifier.AuditVerifier;
import vn.quantriet.access.verifier.Signatures;
import vn.quantriet.access.verifier.Verdict;
import vn.quantriet.launcher.postgres.DatabaseAddress;

/// `quantriet audit verify`: goes through the sealed log and names the first thing that was touched.
@Command(
        name = "verify",
        description = {
            "Kiểm tra nhật ký đã niêm phong: sửa, xóa, chèn, cắt đuôi đều bị phát hiện.",
            "Verify the sealed audit log: edits, deletions, insertions and a cut tail are found.",
            ""
        },
        optionListHeading = "%nTùy chọn / Options:%n",
        footerHeading = "%n",
        footer = {
            "Mã kết thúc / exit codes: 0 nguyên vẹn / intact, 1 đã bị can thiệp hoặc lỗi / tampered or failed,",
            "2 dùng sai / wrong use"
        })
final class AuditVerifyCommand implements Callable<Integer> {

    private static final String PUBLIC_KEY = "audit-seal.pub";
    private static final String CHECKPOINTS = "audit-checkpoints.log";

    @Mixin private HelpOption help = new HelpOption();
    @Mixin private DataOptions folders = new DataOptions();

    @Spec private @Nullable CommandSpec command;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = {
                "PostgreSQL cần kiểm tra, vai trò quantriet_auditor (mặc định: cơ sở dữ liệu của --data).",
                "PostgreSQL to verify, role quantriet_auditor (default: the database of --data)."
            })
    private @Nullable String url;

    @Option(
            names = "--public-key",
            paramLabel = "FILE",
            description = {
                "Khóa công khai (mặc định: audit-seal.pub trong thư mục khóa).",
                "Public key (default: audit-seal.pub in the folder of keys)."
            })
    private @Nullable Path key;

    @Option(
            names = "--checkpoints",
            paramLabel = "FILE",
            description = {
                "Tệp mốc kiểm tra (mặc định: audit-checkpoints.log trong thư mục khóa).",
                "File of checkpoints (default: audit-checkpoints.log in the folder of keys)."
            })
    private @Nullable Path checkpoints;

    @Override
    public Integer call() throws IOException, SQLException {
        var places = folders.places();
        var publicKey = publicKey(key == null ? places.keys().resolve(PUBLIC_KEY) : key);
        var marks = checkpoints == null ? places.keys().resolve(CHECKPOINTS) : checkpoints;
        if (checkpoints != null && Files.notExists(checkpoints)) {
            throw wrong("launcher.audit.no_file", checkpoints);
        }
        var verdict = url == null ? here(places, publicKey, marks) : there(url, publicKey, marks);
        return report(verdict);
    }

    private Verdict here(Places places, PublicKey publicKey, Path marks)
            throws IOException, SQLException {
        try (var database = AuditorDatabase.open(places, System.getenv())) {
            return verify(database.address(), publicKey, marks);
        }
    }

    private Verdict there(String address, PublicKey publicKey, Path marks)
            throws IOException, SQLException {
        var database =
                DatabaseUrl.parse(address)
                        .orElseThrow(() -> wrong("launcher.bad_address", "--database-url"));
        return verify(database, publicKey, marks);
    }

    private static Verdict verify(DatabaseAddress address, PublicKey publicKey, Path marks)
            throws IOException, SQLException {
        try (var connection = address.connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            return AuditVerifier.verify(connection, publicKey, marks);
        }
    }

    private PublicKey publicKey(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw wrong("launcher.audit.no_file", file);
        }
        try {
            return Signatures.publicKey(file);
        } catch (GeneralSecurityException unreadable) {
            throw wrong("launcher.audit.no_key", file);
        }
    }

    private int report(Verdict verdict) {
        var out = requireNonNull(command).commandLine().getOut();
        out.println(
                Sentences.of(
                        "launcher.audit.figures",
                        verdict.blocks(),
                        verdict.events(),
                        verdict.sealedAt() == null ? "-" : verdict.sealedAt(),
                        verdict.unsealed()));
        out.println(
                verdict.checkpoint() == 0
                        ? Sentences.of("launcher.audit.no_checkpoints")
                        : Sentences.of("launcher.audit.checkpoints", verdict.checkpoint()));
        var finding = verdict.finding();
        if (finding == null) {
            out.println(Sentences.of("launcher.audit.intact"));
            return ExitCode.OK;
        }
        var kind = finding.kind().name().toLowerCase(Locale.ROOT);
        out.println(Sentences.of("launcher.audit." + kind, finding.block(), finding.object()));
        return ExitCode.SOFTWARE;
    }

    private ParameterException wrong(String sentence, Object... details) {
        return new ParameterException(
                requireNonNull(command).commandLine(), Sentences.of(sentence, details));
    }
}
