package vn.quantriet.testing;

import java.nio.file.Path;
import java.util.Optional;

/// Whether Maven runs all tests. Only then do the tests write into `docs/`: a part of them would tell a part of the truth.
public final class FullRun {

    private FullRun() {}

    /// The folder of the project, in a full run.
    public static Optional<Path> folder() {
        return System.getProperty("test") == null && System.getProperty("groups") == null
                ? Optional.ofNullable(System.getProperty("basedir")).map(Path::of)
                : Optional.empty();
    }

    /// Where the processes of this run, and of no other, leave what they tell each other.
    static Path shared(Path project) {
        return project.resolve("target/runs").resolve(System.getProperty("run", "alone"));
    }
}
