package vn.quantriet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.quantriet.testing.Requirements;

/// The tags of tests are ids of requirements, so that none is lost by a slip of the hand.
class RequirementTagsTests {

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([^\"]+)\"\\)");

    /// Tags that tell how a test runs, not what it shows.
    private static final Set<String> KINDS = Set.of("browser", "slow");

    @Test
    void namesOnlyKnownRequirements() throws IOException {
        var tags = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                TAG.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(tags::add);
            }
        }
        tags.removeAll(KINDS);

        assertThat(Requirements.names()).containsKeys(tags.toArray(String[]::new));
    }
}
