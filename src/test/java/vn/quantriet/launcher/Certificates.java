package vn.quantriet.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;

/// Makes certificates signed by themselves, with their keys, as PEM files.
final class Certificates {

    private Certificates() {}

    static void make(Path folder, String name, String algorithm) throws Exception {
        var store = folder.resolve(name + ".p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        algorithm,
                        "-dname",
                        "CN=localhost",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "secret")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        var keys = KeyStore.getInstance(store.toFile(), "secret".toCharArray());
        pem(folder, name + ".crt", "CERTIFICATE", keys.getCertificate(name).getEncoded());
        pem(
                folder,
                name + ".key",
                "PRIVATE KEY",
                keys.getKey(name, "secret".toCharArray()).getEncoded());
    }

    private static void pem(Path folder, String file, String kind, byte[] content)
            throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                folder.resolve(file),
                "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, text, kind));
    }
}
