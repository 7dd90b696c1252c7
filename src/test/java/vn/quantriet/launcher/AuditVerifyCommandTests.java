package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.Lifecycle;
import org.springframework.test.context.TestPropertySource;
import vn.quantriet.kernel.Audit;
import vn.quantriet.testing.ApplicationTest;

@ApplicationTest
@TestPropertySource(properties = "quantriet.test.database=tampered")
@Tag("J")
class AuditVerifyCommandTests {

    @Autowired Audit audit;

    @Autowired
    @Qualifier("vn.quantriet.access.audit.SealLoop")
    Lifecycle sealing;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${quantriet.keys}")
    Path keys;

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void seal() {
        audit.record(Audit.Entry.of("thing.done", "thing:1"));
        sealing.start();
        sealing.stop();
    }

    @Test
    void saysThatTheLogIsIntactUntilSomebodyTouchesIt() throws Exception {
        assertThat(verify()).isZero();
        assertThat(out.toString())
                .contains("Nhật ký nguyên vẹn.", "The audit log is intact.")
                .contains("Đã đối chiếu các mốc kiểm tra đến khối");

        try (var owner = DriverManager.getConnection(url, "quantriet_owner", "owner");
                var statement = owner.createStatement()) {
            statement.execute("update audit.event set actor = 'x' where object = 'thing:1'");
        }

        assertThat(verify()).isEqualTo(1);
        assertThat(out.toString()).contains("đã bị sửa");
    }

    @Test
    void asksForAKeyThatIsOne() throws IOException {
        var text = Files.writeString(folder.resolve("text.pub"), "no key");

        assertThat(run("--public-key", folder.resolve("none.pub").toString())).isEqualTo(2);
        assertThat(run("--public-key", text.toString())).isEqualTo(2);
    }

    @Test
    void doesNotTrustAnotherKey() throws Exception {
        var other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
        var file = Files.write(folder.resolve("other.pub"), other.getEncoded());

        assertThat(run("--public-key", file.toString(), "--database-url", auditor())).isEqualTo(1);
        assertThat(out.toString()).contains("không thuộc khóa này");
    }

    private int verify() {
        return run(
                "--database-url",
                auditor(),
                "--public-key",
                keys.resolve("audit-seal.pub").toString(),
                "--checkpoints",
                keys.resolve("audit-checkpoints.log").toString());
    }

    private String auditor() {
        return url.replace("jdbc:postgresql://", "postgres://quantriet_auditor:auditor@");
    }

    private int run(String... options) {
        var line = Stream.concat(Stream.of("audit", "verify"), Stream.of(options));
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(List.copyOf(line.toList()).toArray(String[]::new));
    }
}
