package vn.quantriet.file.reader;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The command line of the process that reads one foreign file.
///
/// @param sealed whether `bwrap` keeps network and files from it
record ReaderCommand(List<String> line, boolean sealed) {

    /// 128 and the number of SIGKILL: the processor time is used up.
    static final int CPU_USED_UP = 137;

    /// What holds Tesseract to one thread: the other cores are for those who wait for a page.
    static final String THREADS = "OMP_THREAD_LIMIT";

    private static final String HEAP = "-Xmx256m";
    private static final String DRAWING_HEAP = "-Xmx768m";
    private static final long ADDRESSES = 6L << 30;

    private static final Logger LOG = LoggerFactory.getLogger(ReaderCommand.class);

    /// Found out once per program: trying takes half a second.
    private static final class Best {
        private static final ReaderCommand COMMAND = find();
    }

    static ReaderCommand best() {
        return Best.COMMAND;
    }

    /// Limits of the process, then the walls around it, then Java.
    static ReaderCommand sealed(List<String> java, ReaderPath path) {
        return new ReaderCommand(
                Stream.of(limits(Sandbox.WALL_SECONDS, ADDRESSES), walls(path.needed()), java)
                        .flatMap(List::stream)
                        .toList(),
                true);
    }

    static ReaderCommand plain(List<String> java) {
        return new ReaderCommand(
                Stream.of(limits(Sandbox.WALL_SECONDS, ADDRESSES), java)
                        .flatMap(List::stream)
                        .toList(),
                false);
    }

    /// The same for drawing a page: pictures need more room than words.
    ReaderCommand drawing(int page, int density) {
        return new ReaderCommand(
                Stream.concat(
                                line.stream().map(word -> word.equals(HEAP) ? DRAWING_HEAP : word),
                                Stream.of(
                                        "draw", Integer.toString(page), Integer.toString(density)))
                        .toList(),
                sealed);
    }

    Process start() throws IOException {
        var builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.directory(new File("/"));
        builder.environment().keySet().retainAll(List.of("PATH"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    static List<String> java(ReaderPath path, String main, String... arguments) {
        var java =
                new ArrayList<>(
                        List.of(
                                ReaderPath.java().resolve("bin/java").toString(),
                                HEAP,
                                "-Xss2m",
                                "-XX:MaxMetaspaceSize=128m",
                                "-XX:MaxDirectMemorySize=16m",
                                "-XX:ReservedCodeCacheSize=64m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-XX:-UsePerfData",
                                "-XX:-CreateCoredumpOnCrash",
                                "-Djava.awt.headless=true",
                                "-Djava.io.tmpdir=/tmp",
                                "-Duser.home=/tmp",
                                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"));
        java.addAll(path.arguments());
        java.add(main);
        java.addAll(List.of(arguments));
        return java;
    }

    private static ReaderCommand find() {
        var path = ReaderPath.here();
        var java = java(path, path.main());
        if (present("bwrap")) {
            var sealed = sealed(java, path);
            if (sealed.works()) {
                return sealed;
            }
            LOG.warn(
                    "bwrap does not work here: foreign files are read with limits, but not sealed off");
        } else {
            LOG.warn(
                    "bwrap is not installed: foreign files are read with limits, but not sealed off");
        }
        return plain(java);
    }

    private boolean works() {
        try {
            var process = start();
            try (var in = process.getOutputStream()) {
                in.write('x');
            }
            Answer.read(process.getInputStream());
            return process.waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// @param seconds of the processor
    /// @param addresses bytes of memory that the process may ask for
    static List<String> limits(int seconds, long addresses) {
        return present("prlimit")
                ? List.of(
                        "prlimit",
                        "--cpu=" + seconds,
                        "--fsize=1048576",
                        "--core=0",
                        "--as=" + addresses,
                        "--nofile=256",
                        "--")
                : List.of();
    }

    /// @param needed what the process may read besides the libraries of the system
    static List<String> walls(Stream<String> needed) {
        var walls =
                new ArrayList<>(
                        List.of(
                                "bwrap",
                                "--unshare-all",
                                "--die-with-parent",
                                "--new-session",
                                "--clearenv",
                                "--setenv",
                                THREADS,
                                "1",
                                "--cap-drop",
                                "ALL",
                                "--proc",
                                "/proc",
                                "--dev",
                                "/dev",
                                "--tmpfs",
                                "/tmp"));
        Stream.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/lib32")
                .filter(folder -> Files.isDirectory(Path.of(folder)))
                .forEach(folder -> walls.addAll(List.of("--ro-bind", folder, folder)));
        needed.forEach(file -> walls.addAll(List.of("--ro-bind", file, file)));
        walls.addAll(List.of("--chdir", "/tmp", "--"));
        return walls;
    }

    static boolean present(String program) {
        return Stream.of("/usr/bin", "/bin", "/usr/local/bin")
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
