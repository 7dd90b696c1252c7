package vn.quantriet.testing;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Writes `docs/requirements.md` after a full run: each requirement, whether tests show it, and which.
///
/// A test counts for the requirements that it bears as tags. Nothing in the file depends on when or how fast it ran. Processes
/// that share a run tell each other in `target/requirements`; whoever ends last writes what all have seen.
public class RequirementsReport implements TestExecutionListener {

    private final Set<String> seen = new ConcurrentSkipListSet<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && test.getSource().orElse(null) instanceof MethodSource method) {
            note(test, name(method), result.getStatus());
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        FullRun.folder().ifPresent(this::write);
    }

    private void note(TestIdentifier test, String name, Status status) {
        if (status == Status.FAILED) {
            seen.add("failed\t\t" + name);
        }
        if (status == Status.SUCCESSFUL) {
            test.getTags().stream()
                    .map(TestTag::getName)
                    .forEach(tag -> seen.add("passed\t%s\t%s".formatted(tag, name)));
        }
    }

    private void write(Path project) {
        try {
            var folder = FullRun.shared(project).resolve("requirements");
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
                    var _ = channel.lock()) {
                Files.write(folder.resolve(ProcessHandle.current().pid() + ".txt"), seen);
                Files.writeString(project.resolve("docs/requirements.md"), page(all(folder)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> all(Path folder) throws IOException {
        var lines = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(folder, "*.txt")) {
            for (var file : files) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    private static String page(Set<String> lines) {
        var tests = shown(lines);
        return """
        # What the tests show

        Written by the build from the tags of the tests; see `src/test/resources/requirements.txt` for the ids. A
        requirement counts as shown when at least one test bears its id and none of them fails. That says what is
        proved, not that nothing is left to do.

        | id | requirement | state | tests |
        | --- | --- | --- | --- |
        %s

        ## The tests

        %s
        """
                .formatted(rows(tests), lists(tests));
    }

    private static Map<String, Set<String>> shown(Set<String> lines) {
        var shown = new TreeMap<String, Set<String>>();
        for (var line : lines) {
            var parts = line.split("\t", 3);
            if (parts[0].equals("passed") && !lines.contains("failed\t\t" + parts[2])) {
                shown.computeIfAbsent(parts[1], _ -> new TreeSet<>()).add(parts[2]);
            }
        }
        return shown;
    }

    private static String rows(Map<String, Set<String>> tests) {
        return Requirements.names().entrySet().stream()
                .map(requirement -> {
                    var names = tests.getOrDefault(requirement.getKey(), Set.of());
                    return "| %s | %s | %s | %s |"
                            .formatted(
                                    requirement.getKey(),
                                    requirement.getValue(),
                                    names.isEmpty() ? "not yet" : "shown by tests",
                                    names.isEmpty() ? "" : names.size());
                })
                .collect(joining("\n"));
    }

    private static String lists(Map<String, Set<String>> tests) {
        return Requirements.names().keySet().stream()
                .filter(tests::containsKey)
                .map(id ->
                        "**%s**%n%n%s".formatted(id, list(Objects.requireNonNull(tests.get(id)))))
                .collect(joining("\n\n"));
    }

    private static String list(Set<String> names) {
        return names.stream().map(name -> "- " + name).collect(joining("\n"));
    }

    /// `SearchModuleTests: finds without diacritics`.
    private static String name(MethodSource method) {
        var type = method.getClassName();
        var simple = type.substring(type.lastIndexOf('.') + 1).replace('$', ' ');
        var words = method.getMethodName().replaceAll("([a-z0-9])([A-Z])", "$1 $2");
        return simple + ": " + words.toLowerCase(Locale.ROOT);
    }
}
