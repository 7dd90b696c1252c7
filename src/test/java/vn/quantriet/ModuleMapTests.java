package vn.quantriet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.quantriet.testing.FullRun;

/// Draws the map of the modules: what each is for, and which know which. A full run writes it to `docs/map.md`.
class ModuleMapTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(QuanTriet.class);

    /// Known by all; their arrows would hide the others.
    private static final Set<String> GROUND = Set.of("kernel", "web", "organization", "access");

    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("^/// (.*?)(?:\\.(?:\\s|$)|: |$)", Pattern.DOTALL);

    @Test
    void everyModuleSaysInOneSentenceWhatItIsFor() throws IOException {
        for (var module : modules()) {
            assertThat(sentence(module)).as(name(module)).isNotBlank();
        }
        var map = map();
        assertThat(map).contains("```mermaid", "kernel");
        var folder = FullRun.folder();
        if (folder.isPresent()) {
            Files.writeString(folder.get().resolve("docs/map.md"), map);
        }
    }

    private static String map() throws IOException {
        return """
        # The map

        Written by the build. A module is a package of `vn.quantriet`; an arrow points to a module that another one knows.
        All modules know `kernel`, `web`, `organization` and `access`, so those arrows are left out. The front door of each
        is its `package-info.java`.

        ```mermaid
        graph BT
        %s
        %s
        ```

        | module | what it is for |
        | --- | --- |
        %s
        """
                .formatted(boxes(), arrows(), rows());
    }

    private static String boxes() {
        return modules().stream().map(module -> "  " + name(module)).collect(joining("\n"));
    }

    private static String arrows() {
        return modules().stream()
                .flatMap(module ->
                        known(module).stream()
                                .map(other -> "  %s --> %s".formatted(name(module), other)))
                .collect(joining("\n"));
    }

    private static Set<String> known(ApplicationModule module) {
        var known = new TreeSet<String>();
        module.getDirectDependencies(MODULES).stream()
                .map(dependency -> name(dependency.getTargetModule()))
                .filter(other -> !GROUND.contains(other) || GROUND.contains(name(module)))
                .forEach(known::add);
        known.remove(name(module));
        return known;
    }

    private static String rows() throws IOException {
        var rows = new StringBuilder();
        for (var module : modules()) {
            rows.append("| `%s` | %s |\n".formatted(name(module), sentence(module)));
        }
        return rows.toString().stripTrailing();
    }

    private static List<ApplicationModule> modules() {
        return MODULES.stream()
                .filter(module -> !module.getBasePackage().getName().equals("vn.quantriet"))
                .sorted(Comparator.comparing(ModuleMapTests::name))
                .toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String sentence(ApplicationModule module) throws IOException {
        var folder = module.getBasePackage().getName().replace('.', '/');
        var front = Files.readString(Path.of("src/main/java", folder, "package-info.java"));
        var words = front.lines().takeWhile(line -> line.startsWith("///")).collect(joining("\n"));
        var paragraph = words.split("\n///\\s*\n", 2)[0].replace("\n///", "").replace("|", "\\|");
        var first = FIRST_SENTENCE.matcher(paragraph);
        return first.find() ? first.group(1).replaceAll("\\[([^\\]]+)\\]\\[[^\\]]*\\]", "$1") : "";
    }
}
