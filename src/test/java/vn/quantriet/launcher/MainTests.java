package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class MainTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @MethodSource("commands")
    void explainsEveryCommandAndOptionTwice(CommandLine command) {
        var spec = command.getCommandSpec();

        assertThat(spec.usageMessage().description()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(Stream.concat(spec.options().stream(), spec.positionalParameters().stream()))
                .filteredOn(argument -> !argument.hidden())
                .allSatisfy(MainTests::isExplainedTwice);
    }

    @Test
    void showsHelpWithoutDoingAnything() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("serve", "Chạy Quán Triệt");
        assertThat(run("serve", "--help")).isZero();
        assertThat(out.toString()).contains("--tls-cert", "QUANTRIET_DATABASE_OWNER_URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sevre",
                "serve --port many",
                "serve --port 0",
                "serve --port 65536",
                "serve --tls-cert only.pem",
                "serve --bind 0.0.0.0",
                "serve --data /srv/x --keys /srv/x/keys",
                "serve surplus"
            })
    void answersWrongUseWithTwo(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("quantriet");
    }

    @Test
    void answersWhatStandsInTheWayWithOneAndASentence() {
        assertThat(run("serve", "--tls-cert", "/nothing.pem", "--tls-key", "/nothing.key"))
                .isEqualTo(1);
        assertThat(err.toString())
                .startsWith("Không đọc được tệp TLS /nothing.pem")
                .contains("Cannot read the TLS file /nothing.pem");
    }

    private static Stream<CommandLine> commands() {
        return all(Main.commandLine());
    }

    private static Stream<CommandLine> all(CommandLine command) {
        var below = command.getSubcommands().values().stream().flatMap(MainTests::all);
        return Stream.concat(Stream.of(command), below);
    }

    private static void isExplainedTwice(ArgSpec argument) {
        assertThat(argument.description())
                .as(argument.toString())
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotHaveDuplicates();
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
