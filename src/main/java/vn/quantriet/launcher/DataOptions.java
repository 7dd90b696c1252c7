package vn.quantriet.launcher;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where the data and the keys lie.
final class DataOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {
                "Thư mục dữ liệu (mặc định: /var/lib/quantriet với root, nếu không thì thư mục dữ liệu của người dùng).",
                "Data folder (default: /var/lib/quantriet for root, else the data folder of the user)."
            })
    private @Nullable Path data;

    @Option(
            names = "--keys",
            paramLabel = "DIR",
            description = {
                "Thư mục khóa mã hóa, nằm ngoài thư mục dữ liệu (mặc định: /etc/quantriet/keys với root, DIR-keys khi có --data).",
                "Folder of the encryption keys, outside of the data folder (default: /etc/quantriet/keys for root, DIR-keys with --data)."
            })
    private @Nullable Path keys;

    /// Keys beside the data they open would be copied and stolen with it.
    Places places() {
        var chosen = Places.of(data, keys, User.current());
        if (chosen.keys().startsWith(chosen.data())) {
            throw wrong("launcher.keys_in_data", chosen.keys(), chosen.data());
        }
        return chosen;
    }

    private ParameterException wrong(String key, Object... details) {
        return new ParameterException(
                requireNonNull(command).commandLine(), Sentences.of(key, details));
    }
}
