package vn.quantriet.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// How each kind of person of `pages.txt` signs in.
public record SignInSheet(Map<String, SignIn> byKind) {

    private static final Pattern LINE = Pattern.compile("^ {2}(\\S+)\\s+(\\S+) .*");

    /// Which of the sample accounts is which kind of person.
    private static final Map<String, String> LOGINS =
            Map.of(
                    "vanphong", "office",
                    "bithu", "head",
                    "bithu.thanhtra", "cell",
                    "tuyengiao", "two",
                    "quantri", "admin",
                    "dangvien", "member",
                    "vanphong.hanghai", "lower");

    /// A login and its password.
    public record SignIn(String login, String password) {}

    /// The sign-ins of the sample organisation, as it wrote them down when it was loaded.
    public static SignInSheet read(Path file) throws IOException {
        var byKind = new HashMap<String, SignIn>();
        for (var text : Files.readAllLines(file)) {
            var line = LINE.matcher(text);
            if (line.matches() && LOGINS.containsKey(line.group(1))) {
                byKind.put(LOGINS.get(line.group(1)), new SignIn(line.group(1), line.group(2)));
            }
        }
        return new SignInSheet(byKind);
    }

    /// Every sign-in of the sheet.
    public static Map<String, SignIn> byLogin(Path file) throws IOException {
        var all = new HashMap<String, SignIn>();
        for (var text : Files.readAllLines(file)) {
            var line = LINE.matcher(text);
            if (line.matches()) {
                all.put(line.group(1), new SignIn(line.group(1), line.group(2)));
            }
        }
        return all;
    }

    SignIn of(String who) {
        return Objects.requireNonNull(byKind.get(who), who);
    }
}
