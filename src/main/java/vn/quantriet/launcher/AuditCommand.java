package vn.quantriet.launcher;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `quantriet audit`: what can be asked of the audit log from outside the program.
@Command(
        name = "audit",
        description = {"Nhật ký kiểm toán.", "The audit log.", ""},
        synopsisSubcommandLabel = "LỆNH",
        commandListHeading = "%nCác lệnh / Commands:%n",
        optionListHeading = "%nTùy chọn / Options:%n",
        subcommands = AuditVerifyCommand.class)
final class AuditCommand implements Callable<Integer> {

    @Mixin private HelpOption help = new HelpOption();
    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        var line = requireNonNull(command).commandLine();
        line.usage(line.getErr());
        return ExitCode.USAGE;
    }
}
