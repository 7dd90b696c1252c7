package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Role;

/// Holds the table in `docs/access.md` to the roles as they are.
class PermissionMatrixTests {

    @Test
    void theDocumentSaysWhatRolesMay() throws IOException {
        assertThat(documented())
                .isEqualTo(Stream.of(Permission.values()).map(PermissionMatrixTests::row).toList());
    }

    private static List<String> documented() throws IOException {
        return Files.readAllLines(Path.of("docs/access.md")).stream()
                .dropWhile(line -> !line.startsWith("| |"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.substring(line.indexOf('|', 1)))
                .toList();
    }

    private static String row(Permission permission) {
        return Arrays.stream(Role.values())
                .map(role -> role.may(permission) ? " x |" : " |")
                .collect(Collectors.joining("", "|", ""));
    }
}
