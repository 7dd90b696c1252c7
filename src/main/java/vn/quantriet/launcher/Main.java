package vn.quantriet.launcher;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command `quantriet`. Exit codes: 0 done, 1 failed, 2 wrong use.
@Command(
        name = "quantriet",
        description = {
            "Quán Triệt: đưa chỉ thị trên giấy thành kế hoạch, nhiệm vụ, minh chứng, nghiệm thu.",
            "From a directive on paper to a plan, assignments, evidence, acceptance.",
            ""
        },
        synopsisSubcommandLabel = "LỆNH",
        commandListHeading = "%nCác lệnh / Commands:%n",
        optionListHeading = "%nTùy chọn / Options:%n",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            ExtractCommand.class,
            AuditCommand.class
        })
public final class Main implements Callable<Integer> {

    @Mixin private HelpOption help = new HelpOption();
    @Spec private @Nullable CommandSpec command;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(new WrongUse());
    }

    /// Without a command: says which there are.
    @Override
    public Integer call() {
        requireNonNull(command).commandLine().usage(command.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
