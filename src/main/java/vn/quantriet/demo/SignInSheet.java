package vn.quantriet.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import vn.quantriet.demo.SampleAccounts.SignIn;

/// `demo-sign-ins.txt` in the data folder, which only its owner reads.
public record SignInSheet(Path folder) {

    /// Writes the sign-ins down, and prints them.
    public void write(List<SignIn> signIns) throws IOException {
        var file = folder.resolve("demo-sign-ins.txt");
        var lines = new ArrayList<String>();
        lines.add("Tài khoản dùng thử / sample sign-ins:");
        for (var signIn : signIns) {
            lines.add(
                    "  %-18s %-20s %s, %s"
                            .formatted(
                                    signIn.login(),
                                    signIn.password(),
                                    signIn.role(),
                                    signIn.unit()));
        }
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, onlyOwner);
        Files.write(file, lines);
        lines.forEach(System.out::println);
        System.out.println("  (" + file + ")");
    }
}
